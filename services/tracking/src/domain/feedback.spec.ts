import { satisfactions } from '@heng/contracts';
import fc from 'fast-check';
import { aProject } from '../../test/a-project.js';
import { type Feedback, giveFeedback, type Levels, missFeedback } from './feedback.js';
import { endProject } from './project.js';

const levels = (level: number | null) => Object.fromEntries(satisfactions.map((name) => [name, level])) as Levels;
const ended = endProject(aProject(), { endedOn: '2026-01-31', lastWorkedOn: null }, '2026-03-02').state;
const due = '2026-04-30';
const numbered = (state: Omit<Feedback, 'version'>): Feedback => ({ version: 1, ...state });

test('the last day is in time and stops the clock; the day after is late and does not', () => {
  const inTime = giveFeedback(null, ended, levels(5), due);
  const late = giveFeedback(null, ended, levels(5), '2026-05-01');
  expect([inTime.state.late, late.state.late]).toEqual([false, true]);
  expect([inTime.deadlines, late.deadlines]).toEqual([[{ stop: 'tracking.feedback' }], []]);
});

test('an answer with one level is one, without any it is none', () => {
  const one = { ...levels(null), overall: 1 };
  expect(giveFeedback(null, ended, one, due).events).toMatchObject([{ data: { satisfaction: one } }]);
  expect(() => giveFeedback(null, ended, levels(null), due)).toThrow('tracking.feedback-empty');
});

test('there is no feedback before the end, and no second one', () => {
  expect(() => giveFeedback(null, aProject(), levels(5), due)).toThrow('tracking.not-ended');
  const given = numbered(giveFeedback(null, ended, levels(5), due).state);
  expect(() => giveFeedback(given, ended, levels(4), due)).toThrow('tracking.feedback-already-given');
});

test('the facts are the same whether the late answer or the missed day is recorded first', () => {
  const early = giveFeedback(null, ended, levels(3), '2026-05-01');
  const answerFirst = [...early.events, ...missFeedback(numbered(early.state), ended, due).events];
  const missed = missFeedback(null, ended, due);
  const missFirst = [...missed.events, ...giveFeedback(numbered(missed.state), ended, levels(3), '2026-05-01').events];
  expect(answerFirst.toReversed()).toEqual(missFirst);
});

test('whatever the order of answers and sweeps, feedback is given once and missed once, and never missed when in time', () => {
  const step = fc.record({ answer: fc.boolean(), day: fc.constantFrom('2026-04-29', due, '2026-05-01', '2026-06-01') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let current: Feedback | null = null;
      const facts: string[] = [];
      for (const { answer, day } of steps.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
        if (!answer && day <= due) continue;
        if (answer && current?.givenOn) continue;
        const { state, events } = answer
          ? giveFeedback(current, ended, levels(2), day)
          : missFeedback(current, ended, due);
        current = numbered(state);
        facts.push(...events.map(({ type }) => type));
      }
      expect(new Set(facts).size).toBe(facts.length);
      if (current?.givenOn && !current.late) expect(facts).toEqual(['tracking.feedback-given.v1']);
    }),
  );
});
