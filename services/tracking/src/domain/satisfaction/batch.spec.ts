import { methodology2026_1 } from '@heng/assessment';
import { satisfactions } from '@heng/contracts';
import { dayOfWeek, plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { anyAnswers, answerOf } from '../../../test/answers.js';
import { type Batch, batchOf, endRound, mondayOf } from './batch.js';
import type { Answer } from './figures.js';

const ids = { id: 'b0000000-0000-8000-8000-000000000001', agencyId: 'a0000000-0000-8000-8000-000000000001' };
const next = (last: Batch | null, answers: readonly Answer[]) =>
  batchOf({ ...ids, last, answers, asked: 40, before: '2026-03-02' }, methodology2026_1, '2026-03-03');
const stored = (decision: ReturnType<typeof batchOf>): Batch => ({ ...decision!.state, version: 1 });
const of = (...enterprises: number[]) => enterprises.map((n) => answerOf(n, 4));

test('the first batch waits for the answers of five enterprises, the next for those of five more', () => {
  expect(next(null, of(1, 2, 3, 4))).toBeNull();
  expect(next(null, of(1, 2, 3, 4, 4, 4))).toBeNull();
  const first = stored(next(null, of(1, 2, 3, 4, 5)));
  expect(first).toMatchObject({
    number: 1,
    answers: 5,
    enterprises: 5,
    publishedOn: '2026-03-03',
    before: '2026-03-02',
  });
  expect(next(first, of(1, 2, 3, 4, 5))).toBeNull();
  expect(next(first, of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5))).toBeNull();
  expect(next(first, of(1, 2, 3, 4, 5, 6, 7, 8, 9))).toBeNull();
  expect(stored(next(first, of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))).toMatchObject({ number: 2, answers: 10 });
});

test('an amendment changes no figure until five more enterprises have answered', () => {
  const first = stored(next(null, of(1, 2, 3, 4, 5)));
  expect(next(first, [answerOf(1, 1), ...of(2, 3, 4, 5)])).toBeNull();
  expect(next(first, [answerOf(1, 1), ...of(2, 3, 4, 5, 6, 7, 8, 9, 10)])!.state.mean).toBe(3.7);
});

test('a question shows only when five enterprises have answered it, and anew when five more have', () => {
  const without = (answer: Answer): Answer => ({ ...answer, satisfaction: { ...answer.satisfaction, training: null } });
  const first = stored(next(null, [...of(1, 2, 3, 4), without(answerOf(5, 4))]));
  expect(first.distribution.overall?.counts).toEqual([0, 0, 0, 5, 0]);
  expect(first.distribution).not.toHaveProperty('training');
  const second = stored(next(first, [...of(1, 2, 3, 4, 6), ...[5, 7, 8, 9, 10].map((n) => without(answerOf(n, 4)))]));
  expect(second.distribution.training?.counts).toEqual([0, 0, 0, 5, 0]);
  const third = next(second, [
    ...of(1, 2, 3, 4, 6),
    answerOf(11, 1),
    ...[5, 7, 8, 9, 10, 12, 13, 14, 15].map((n) => without(answerOf(n, 4))),
  ])!;
  expect(third.state.distribution.training?.counts).toEqual([0, 0, 0, 5, 0]);
  expect(third.state.distribution.overall?.counts).toEqual([1, 0, 0, 14, 0]);
  expect(third.events).toMatchObject([{ data: { batch: 3, distribution: { training: [0, 0, 0, 5, 0] } } }]);
});

test('whatever is answered in whatever weeks, every batch and every question in it moves by five enterprises or more', () => {
  fc.assert(
    fc.property(fc.array(anyAnswers(), { maxLength: 8 }), (weeks) => {
      let last: Batch | null = null;
      const answers: Answer[] = [];
      for (const week of weeks) {
        answers.push(...week);
        const decision = next(last, answers);
        if (!decision) continue;
        const batch = stored(decision);
        expect(batch.number).toBe((last?.number ?? 0) + 1);
        expect(batch.enterprises - (last?.enterprises ?? 0)).toBeGreaterThanOrEqual(5);
        for (const question of satisfactions) {
          const [now, shown] = [batch.distribution[question], last?.distribution[question]];
          if (JSON.stringify(now) !== JSON.stringify(shown))
            expect(now!.enterprises - (shown?.enterprises ?? 0)).toBeGreaterThanOrEqual(5);
        }
        last = batch;
      }
    }),
  );
});

test('the only answer on a stage moves no figure, and neither do answers that are too few to show a question anew', () => {
  const trained = (answer: Answer, training: number | null): Answer => ({
    ...answer,
    satisfaction: { ...answer.satisfaction, training },
  });
  const others = of(2, 3, 4, 5).map((answer) => trained(answer, null));
  const first = [1, 5].map((level) => stored(next(null, [trained(answerOf(1, 4), level), ...others])));
  expect(first[0]).toEqual(first[1]);
  expect(first[0]).toMatchObject({ mean: 4, low: 4, high: 4, shrunk: 3.71 });

  const shown = stored(next(null, of(1, 2, 3, 4, 5)));
  const more = of(7, 8, 9, 10).map((answer) => trained(answer, null));
  const second = [1, 5].map((level) => next(shown, [...of(1, 2, 3, 4, 5), trained(answerOf(6, 4), level), ...more]));
  expect(second[0]).toEqual(second[1]);
  expect(second[0]!.state).toMatchObject({ mean: 4, low: 4, high: 4 });
});

test('no level that a batch does not show moves anything in it', () => {
  const twoBatches = fc.tuple(anyAnswers(), anyAnswers(), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(twoBatches, ([before, since, shift]) => {
      const firstDecision = next(null, before);
      const last = firstDecision && stored(firstDecision);
      const answers = [...before, ...since];
      const batch = next(last, answers);
      if (!batch) return;
      const hidden = satisfactions.filter(
        (question) => batch.state.distribution[question] === last?.distribution[question],
      );
      const moved = answers.map((answer) => ({
        ...answer,
        satisfaction: Object.fromEntries(
          satisfactions.map((question) => {
            const level = answer.satisfaction[question];
            return [question, level && hidden.includes(question) ? ((level + shift - 1) % 5) + 1 : level];
          }),
        ) as Answer['satisfaction'],
      }));
      expect(next(last, moved)).toEqual(batch);
    }),
  );
});

test('a round is that of the last Monday, and the next is due when its Sunday is over', () => {
  expect(['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map(mondayOf)).toEqual([
    '2026-02-23',
    '2026-03-02',
    '2026-03-02',
    '2026-03-09',
  ]);
  fc.assert(
    fc.property(fc.nat(4000), (n) => {
      const today = plusDays('2024-01-01', n);
      const monday = mondayOf(today);
      expect(dayOfWeek(monday)).toBe(1);
      expect(monday <= today && today < plusDays(monday, 7)).toBe(true);
      const [clock] = endRound('satisfaction', monday).deadlines!;
      expect(clock).toMatchObject({ start: 'tracking.satisfaction', due: { date: plusDays(monday, 6) } });
    }),
  );
});
