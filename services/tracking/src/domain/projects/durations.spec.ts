import { isStatutoryDayOff, officialCalendar, plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import { type AssessmentDates, expectedBy } from './durations.js';
import type { Project } from './project.js';

const assessed = (over: Partial<AssessmentDates>): AssessmentDates => ({
  ...{ acceptedOn: null, submittedOn: null, decidedOn: null, withdrawnOn: null },
  ...over,
});
const project = (over: Partial<Project> = {}) => aProject({ startedOn: '2025-09-01', ...over });
const expected = (over: Partial<Project>, ...assessments: AssessmentDates[]) => {
  const found = expectedBy(project(over), assessments, officialCalendar);
  return found && [found.phase, found.since, found.by.date];
};
const pause = (from: string, until: string | null) => ({ from, until, reason: '停工' });

test.each([
  ['eight months of consulting', {}, [], ['consulting', '2025-09-01', '2026-05-06']],
  ['and no longer', { startedOn: '2025-09-08' }, [], ['consulting', '2025-09-08', '2026-05-08']],
  [
    'two months at the assessment body',
    {},
    [assessed({ acceptedOn: '2026-01-15' })],
    ['assessment-body', '2026-01-15', '2026-03-16'],
  ],
  [
    'a month and fifteen days at the committee',
    {},
    [assessed({ acceptedOn: '2026-01-15', submittedOn: '2026-01-31' })],
    ['committee', '2026-01-31', '2026-03-16'],
  ],
  [
    'the committee also without the body',
    {},
    [assessed({ submittedOn: '2026-03-02' })],
    ['committee', '2026-03-02', '2026-04-17'],
  ],
] as const)('expected are %s', (_, over, assessments, phase) => {
  expect(expected(over, ...assessments)).toEqual(phase);
});

test.each([
  ['a proposal', { state: 'proposed', confirmedOn: null }],
  ['a suspended project', { state: 'suspended', suspensions: [pause('2025-10-01', null)] }],
  ['a completed project', { state: 'completed', endedOn: '2026-01-31' }],
  ['a project that was taken over', { state: 'moved', endedOn: '2026-01-31' }],
] as const)('of %s nothing is expected', (_, over) => {
  expect(expected(over, assessed({ acceptedOn: '2026-01-15' }))).toBeNull();
});

test('after a decision nothing is expected until an assessment comes again; a withdrawn one is none', () => {
  const failed = assessed({ submittedOn: '2025-12-01', decidedOn: '2026-01-10' });
  expect(expected({}, failed)).toBeNull();
  expect(expected({}, failed, assessed({ acceptedOn: '2026-02-02' }))).toEqual([
    'assessment-body',
    '2026-02-02',
    '2026-04-02',
  ]);
  const withdrawn = assessed({ acceptedOn: '2025-12-01', submittedOn: '2025-12-20', withdrawnOn: '2026-01-10' });
  expect(expected({}, withdrawn)).toEqual(['consulting', '2025-09-01', '2026-05-06']);
  expect(expected({}, withdrawn, failed)).toBeNull();
});

test('of several assessments the furthest and latest counts', () => {
  const open = [
    assessed({ acceptedOn: '2026-02-20' }),
    assessed({ acceptedOn: '2025-12-01', submittedOn: '2026-01-15' }),
  ];
  expect(expected({}, ...open)?.slice(0, 2)).toEqual(['committee', '2026-01-15']);
  expect(expected({}, ...open, assessed({ submittedOn: '2026-02-01' }))?.slice(0, 2)).toEqual([
    'committee',
    '2026-02-01',
  ]);
  expect(expected({}, assessed({}))?.[0]).toBe('consulting');
});

describe('suspended days are added', () => {
  // 2026-05-01 to 2026-05-05 are days off.
  test.each([
    ['a pause within the phase', [pause('2025-10-01', '2025-10-10')], '2026-05-11'],
    ['two of them', [pause('2025-10-01', '2025-10-10'), pause('2025-11-03', '2025-11-03')], '2026-05-12'],
    ['one that begins on the last day', [pause('2026-05-01', '2026-05-10')], '2026-05-11'],
    ['not one that begins after it', [pause('2026-05-02', '2026-05-10')], '2026-05-06'],
    [
      'one that begins after it, but within the days that another added',
      [pause('2026-04-01', '2026-04-10'), pause('2026-05-11', '2026-05-20')],
      '2026-05-21',
    ],
  ])('%s', (_, suspensions, date) => {
    expect(expected({ suspensions })?.[2]).toBe(date);
  });

  test('only those of the phase, and the steps say so', () => {
    const suspensions = [pause('2025-10-01', '2025-10-10'), pause('2026-01-10', '2026-01-19')];
    const { by } = expectedBy(project({ suspensions }), [assessed({ acceptedOn: '2026-01-15' })], officialCalendar)!;
    expect(by.date).toBe('2026-03-20');
    expect(by.steps.map(({ zh }) => zh)).toEqual([
      '自2026-01-15起2个月，到期月的对应日为2026-03-15（民法典第二百零二条）。',
      '其间项目中止共5日，期限相应顺延。',
      '自2026-03-15的次日起算，当日不计入（民法典第二百零一条）。',
      '第5日为2026-03-20。',
      '最后一日为2026-03-20（星期五），至当日24时止。',
    ]);
    expect(by.steps[1]!.en).toBe('The project was suspended for 5 days meanwhile, which are added.');
  });

  test('a suspension puts the day off by its own length at least, and a day off at most moves it further', () => {
    const day = (from: string, max: number) => fc.integer({ min: 0, max }).map((n) => plusDays(from, n));
    fc.assert(
      fc.property(
        day('2024-01-01', 400),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 60 }),
        (startedOn, offset, length) => {
          const from = plusDays(startedOn, offset);
          const suspensions = [pause(from, plusDays(from, length))];
          const plain = expectedBy(project({ startedOn }), [], officialCalendar)!.by.date;
          const put = expectedBy(project({ startedOn, suspensions }), [], officialCalendar)!.by.date;
          expect(put >= plain).toBe(true);
          expect(isStatutoryDayOff(officialCalendar, put)).toBe(false);
          const shifted = (Date.parse(put) - Date.parse(plain)) / 86_400_000;
          expect(Math.abs(shifted - (length + 1))).toBeLessThanOrEqual(10);
        },
      ),
    );
  });
});

test('what reaches into a year that is not announced is provisional', () => {
  expect(expectedBy(project({ startedOn: '2026-06-01' }), [], officialCalendar)!.by).toMatchObject({
    date: '2027-02-01',
    provisional: true,
  });
});
