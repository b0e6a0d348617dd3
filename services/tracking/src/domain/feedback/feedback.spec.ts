import { satisfactions } from '@heng/contracts';
import fc from 'fast-check';
import { aProject } from '../../../test/a-project.js';
import { anEndedProject } from '../../../test/an-ended-project.js';
import { allowedActions, type Feedback, giveFeedback, type Given, missFeedback, type Stateless } from './feedback.js';
import { type Levels, recordedBasics } from './feedback-answer.js';

const levels = (level: number | null) => Object.fromEntries(satisfactions.map((name) => [name, level])) as Levels;
const ended = anEndedProject('2026-01-31');
const due = '2026-04-30';
const numbered = (state: Stateless): Feedback => ({ version: 1, ...state });
const given = (level: number, comment: string | null = null) => ({
  id: 'b0000000-0000-8000-8000-000000000001',
  answeredAt: new Date('2026-03-02T04:00:00Z'),
  by: 'account' as const,
  input: { satisfaction: levels(level), basics: { confirmed: true }, comment },
  recorded: recordedBasics(ended, []),
});
const give = (current: Feedback | null, level: number, today: string): Given =>
  giveFeedback(current, ended, given(level), today);

test('the last day is in time and stops the reminders, the day after is late; the clock runs on in silence', () => {
  const [inTime, late] = [give(null, 5, due), give(null, 5, '2026-05-01')];
  expect([inTime.state.late, late.state.late]).toEqual([false, true]);
  expect([inTime.deadlines, late.deadlines]).toEqual([[{ stop: 'tracking.feedback-reminder' }], []]);
});

test('there is no feedback before the end', () => {
  expect(() => giveFeedback(null, aProject(), given(5), due)).toThrow('tracking.not-ended');
  expect(() => missFeedback(null, aProject())).toThrow('tracking.not-ended');
});

test('an answer can be amended until the last day: it stays that of its first day, and each version is kept', () => {
  const first = give(null, 2, '2026-03-02');
  const second = give(numbered(first.state), 3, '2026-03-02');
  const third = give(numbered(second.state), 4, due);
  expect([first, second, third].map(({ answer }) => answer)).toMatchObject([
    { version: 1, givenOn: '2026-03-02', amendedOn: null, levels: levels(2), late: false },
    { version: 2, givenOn: '2026-03-02', amendedOn: '2026-03-02', levels: levels(3), late: false },
    { version: 3, givenOn: '2026-03-02', amendedOn: due, levels: levels(4), late: false },
  ]);
  expect(third.events).toMatchObject([
    { type: 'tracking.feedback-given.v1', data: { givenOn: '2026-03-02', amendedOn: due, satisfaction: levels(4) } },
  ]);
  expect(third.deadlines).toEqual([]);
  expect(() => give(numbered(third.state), 5, '2026-05-01')).toThrow('tracking.feedback-already-given');
});

test('a late answer is given once, also on its own day', () => {
  const late = give(null, 5, '2026-05-01');
  expect(() => give(numbered(late.state), 4, '2026-05-01')).toThrow('tracking.feedback-already-given');
});

test('a finished answer spends the link that could be used', () => {
  const linked = { ...numbered(give(null, 5, '2026-03-02').state), linkId: 'b0000000-0000-8000-8000-000000000009' };
  expect(give(linked, 5, '2026-03-03').state.linkId).toBeNull();
});

test('the comment is in the answer, and in no event', () => {
  const { answer, events } = giveFeedback(null, ended, given(5, '只对联盟说'), due);
  expect(answer.comment).toBe('只对联盟说');
  expect(JSON.stringify(events)).not.toContain('只对联盟说');
});

test('what may be done follows from what was given and the last day', () => {
  const state = (givenOn: string | null) => ({ givenOn, due });
  expect(allowedActions(state(null), '2027-01-01')).toEqual(['save-draft', 'give-feedback']);
  expect(allowedActions(state('2026-03-02'), due)).toEqual(['save-draft', 'amend-feedback']);
  expect(allowedActions(state('2026-03-02'), '2026-05-01')).toEqual([]);
});

test('the facts are the same whether the late answer or the missed day is recorded first', () => {
  const early = give(null, 3, '2026-05-01');
  const answerFirst = [...early.events, ...missFeedback(numbered(early.state), ended).events];
  const missed = missFeedback(null, ended);
  const missFirst = [...missed.events, ...give(numbered(missed.state), 3, '2026-05-01').events];
  expect(answerFirst.toReversed()).toEqual(missFirst);
});

test('whatever the order of answers and sweeps, it is missed once or not, amended in time only, and late once', () => {
  const step = fc.record({ answer: fc.boolean(), day: fc.constantFrom('2026-04-29', due, '2026-05-01', '2026-06-01') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let current: Feedback | null = null;
      const facts: { type: string; data: Record<string, unknown> }[] = [];
      for (const { answer, day } of steps.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
        if (!answer && day <= due) continue;
        if (answer && current?.givenOn && day > due) {
          expect(() => give(current, 2, day)).toThrow('tracking.feedback-already-given');
          continue;
        }
        const { state, events } = answer ? give(current, 2, day) : missFeedback(current, ended);
        current = numbered(state);
        facts.push(...(events as unknown as typeof facts));
      }
      const [missed, answers] = ['missed', 'given'].map((what) => facts.filter(({ type }) => type.includes(what)));
      expect(missed!.length).toBeLessThanOrEqual(1);
      expect(new Set(answers!.map(({ data }) => data['givenOn'])).size).toBeLessThanOrEqual(1);
      if (answers!.some(({ data }) => data['late'])) expect(answers).toHaveLength(1);
      if (answers!.some(({ data }) => !data['late'])) expect(missed).toEqual([]);
      expect(current?.answers ?? 0).toBe(answers!.length);
    }),
  );
});
