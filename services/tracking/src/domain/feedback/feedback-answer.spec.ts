import { type Satisfaction, satisfactions, type Stage, stages } from '@heng/contracts';
import { declaredRefusals } from '@heng/kit/domain';
import { anEndedProject } from '../../../test/an-ended-project.js';
import type { StageRecord } from '../projects/project.js';
import { contentOf, type Levels, recordedBasics } from './feedback-answer.js';
import { levels, questionsFor } from './questionnaire.js';

const all = (level: number | null) => Object.fromEntries(satisfactions.map((name) => [name, level])) as Levels;
const person = 'c0000000-0000-8000-8000-000000000001';
const other = 'c0000000-0000-8000-8000-000000000002';
const recorded = { startedOn: '2025-09-01', endedOn: '2026-01-31', consultants: [{ personId: person, days: 6.5 }] };
const confirmed = { confirmed: true };

const record = (over: Partial<StageRecord>): StageRecord => ({
  ...{ plannedFrom: null, plannedUntil: null, startedOn: null, completedOn: null, materials: [], reason: null },
  ...{ recordedBy: 'agency', recordedBySub: 'agency-1', recordedOn: '2026-01-02', confirmedOn: null },
  ...over,
});
const started = { startedOn: '2025-09-02', completedOn: '2025-10-09' };
const withStages = (records: Partial<Record<Stage, StageRecord>>) => anEndedProject('2026-01-31', { stages: records });
const everyStage = (over: Partial<StageRecord>) =>
  withStages(Object.fromEntries(stages.map((stage) => [stage, record(over)])));
const give = (satisfaction: Partial<Levels>, basics: object = confirmed, project = anEndedProject()) =>
  contentOf(
    { satisfaction: { ...all(4), ...satisfaction }, basics: basics as typeof confirmed, comment: null },
    recorded,
    project,
  );
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the questionnaire', () => {
  test('has the nine satisfactions in the order of the measures, in three groups, and five levels', () => {
    const groups = questionsFor({});
    expect(groups.map(({ zh, questions }) => [zh, questions.length])).toEqual([
      ['整体评价', 2],
      ['阶段评价', 5],
      ['服务评价', 2],
    ]);
    expect(groups.flatMap(({ questions }) => questions.map(({ name }) => name))).toEqual(satisfactions);
    expect(levels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
  });

  const open = (project = anEndedProject()) =>
    questionsFor(project.stages).flatMap(({ questions }) =>
      questions.filter(({ mayNotApply }) => mayNotApply).map(({ name }) => name),
    );
  const ofStages: Satisfaction[] = ['diagnosis', 'planning', 'documentation', 'systemOperation'];

  test('a stage that never started may not apply, nor one that only the agency says was done', () => {
    expect(open()).toEqual([...ofStages, 'training']);
    expect(open(everyStage(started))).toEqual([...ofStages, 'training']);
    expect(open(everyStage({ plannedFrom: '2025-09-02' }))).toEqual([...ofStages, 'training']);
  });

  test('a stage that the enterprise confirmed applies; training always may not', () => {
    expect(open(everyStage({ ...started, confirmedOn: '2026-01-05' }))).toEqual(['training']);
    const diagnosed = withStages({ diagnosis: record({ ...started, confirmedOn: '2026-01-05' }) });
    expect(open(diagnosed)).toEqual(['planning', 'documentation', 'systemOperation', 'training']);
  });
});

describe('a finished answer', () => {
  test('has a level for every question that applies, and names those that lack one', () => {
    expect(give({ training: null, systemOperation: null }).levels).toMatchObject({ training: null, overall: 4 });
    expect(() => give({ overall: null, attitude: null, training: null })).toThrow(
      expect.objectContaining({
        code: 'tracking.level-missing',
        details: { field: 'satisfaction', questions: 'overall, attitude' },
      }),
    );
    const diagnosed = withStages({ diagnosis: record({ ...started, confirmedOn: '2026-01-05' }) });
    expect(codeOf(() => give({ diagnosis: null }, confirmed, diagnosed))).toBe('tracking.level-missing');
  });

  test('confirms what is recorded, also in the words that were shown', () => {
    expect(give({}).basics).toEqual({ confirmed: true, ...recorded });
    expect(give({}, { ...confirmed, ...recorded }).basics).toEqual({ confirmed: true, ...recorded });
  });

  test('does not confirm what was recorded after the page was opened', () => {
    const shown = { ...recorded, consultants: [{ personId: person, days: 6 }] };
    expect(codeOf(() => give({}, { ...confirmed, ...shown }))).toBe('tracking.basics-changed');
  });

  test('corrects what is recorded; what turns out the same is a confirmation', () => {
    const corrected = { ...recorded, consultants: [{ personId: person.toUpperCase(), days: 3 }] };
    expect(give({}, { confirmed: false, ...corrected }).basics).toEqual({
      ...recorded,
      confirmed: false,
      consultants: [{ personId: person, days: 3 }],
    });
    const same = {
      confirmed: false,
      ...recorded,
      consultants: [...recorded.consultants, { personId: other, days: 0 }],
    };
    expect(give({}, same).basics.confirmed).toBe(true);
    expect(give({}, { confirmed: false, ...recorded, endedOn: '2026-02-27' }).basics.confirmed).toBe(false);
  });

  test('has dates in their order and names nobody twice', () => {
    const basics = { confirmed: false, ...recorded };
    expect(codeOf(() => give({}, { ...basics, endedOn: '2025-08-31' }))).toBe('tracking.basics-end-before-start');
    expect(codeOf(() => give({}, { ...basics, endedOn: '2025-09-01' }))).toBeUndefined();
    const twice = [person, person.toUpperCase()].map((personId) => ({ personId, days: 1 }));
    expect(codeOf(() => give({}, { ...basics, consultants: twice }))).toBe('tracking.basics-person-twice');
  });

  test('has a comment or none, and no identity-card number in it', () => {
    const say = (comment: string | null) =>
      contentOf({ satisfaction: all(5), basics: confirmed, comment }, recorded, anEndedProject()).comment;
    expect([say(' 顾问很专业。\n'), say('  '), say(null)]).toEqual(['顾问很专业。', null, null]);
    expect(codeOf(() => say('身份证 11010519491231002X'))).toBe('tracking.id-card-number');
  });
});

test('what is recorded is the project’s dates and the days of each consultant', () => {
  const project = anEndedProject('2026-01-31', { startedOn: '2025-09-01' });
  expect(recordedBasics(project, recorded.consultants)).toEqual(recorded);
});

test('every refusal about feedback says a whole sentence in both languages', () => {
  const own = [...declaredRefusals].filter(([code]) => /feedback|basics|level-missing/.test(code));
  expect(own.length).toBeGreaterThanOrEqual(8);
  for (const [, { zh, en }] of own) {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  }
});
