import { methodology2026_1, type Methodology } from '@heng/assessment';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import fc from 'fast-check';
import { anyAnswers, answerOf } from '../../../test/answers.js';
import { type Answer, distributionOf, figuresOf } from './figures.js';

const figures = (
  answers: readonly Answer[],
  methodology = methodology2026_1,
  questions: readonly Satisfaction[] = satisfactions,
) => ({
  ...figuresOf(answers, 50, questions, methodology)!,
  distribution: distributionOf(answers),
});

test('five answers: mean, interval, shrunk mean and how often each level was given', () => {
  const answers = [5, 4, 4, 3, 5].map((level, n) => answerOf(n, level));
  // mean 21 ÷ 5; s² = 2.8 ÷ 4; 2.776 × √(0.7 ÷ 5) = 1.0387; (3 × 2 + 21) ÷ 7
  expect(figures(answers)).toMatchObject({
    answers: 5,
    enterprises: 5,
    asked: 50,
    mean: 4.2,
    low: 3.16,
    high: 5,
    shrunk: 3.86,
  });
  expect(figures(answers).distribution.overall).toEqual({ enterprises: 5, counts: [0, 0, 1, 2, 2] });
});

test('answers that agree leave no doubt, one alone leaves all', () => {
  expect(figures([4, 4, 4, 4, 4].map((level, n) => answerOf(n, level)))).toMatchObject({ mean: 4, low: 4, high: 4 });
  expect(figures([answerOf(1, 4)])).toMatchObject({ mean: 4, low: 1, high: 5 });
});

test('two answers of one enterprise are two answers of one enterprise; what does not apply is not counted', () => {
  const twice = [
    answerOf(1, 5),
    answerOf(1, 3),
    { ...answerOf(2, 4), satisfaction: { ...answerOf(2, 4).satisfaction, training: null } },
  ];
  const { answers, enterprises, distribution } = figures(twice);
  expect([answers, enterprises]).toEqual([3, 2]);
  expect(distribution.training).toEqual({ enterprises: 1, counts: [0, 0, 1, 0, 1] });
});

test('means are of the questions that are asked for alone', () => {
  const answer = { ...answerOf(1, 4), satisfaction: { ...answerOf(1, 4).satisfaction, training: 1, planning: null } };
  expect(figures([answer, answerOf(2, 5)], methodology2026_1, ['overall', 'planning']).mean).toBe(4.5);
  expect(figures([answer, answerOf(2, 5)], methodology2026_1, ['training', 'planning']).mean).toBe(3);
  expect(figures([answer, answerOf(2, 5)], methodology2026_1, ['planning']).mean).toBe(5);
  expect(figuresOf([answer], 1, ['planning'], methodology2026_1)).toBeNull();
  expect(figuresOf([answer], 1, [], methodology2026_1)).toBeNull();
});

test('a late answer weighs as the methodology says, and the interval widens with it', () => {
  const satisfaction = { ...methodology2026_1.definitions.satisfaction, lateAnswerWeight: 0.5 };
  const halved: Methodology = { ...methodology2026_1, definitions: { ...methodology2026_1.definitions, satisfaction } };
  const answers = [2, 4, 4, 4, 5, 5].map((level, n) => ({ ...answerOf(n, level), late: n === 0 }));
  // (0.5 × 2 + 22) ÷ 5.5
  expect(figures(answers, halved).mean).toBe(4.18);
  const { low, high } = figures(answers.slice(1), halved);
  expect(figures(answers, halved).low).toBeLessThan(low);
  expect(figures(answers, halved).high).toBeGreaterThanOrEqual(high);
  const worthless = { ...satisfaction, lateAnswerWeight: 0 };
  const none: Methodology = { ...halved, definitions: { ...halved.definitions, satisfaction: worthless } };
  expect(figuresOf([{ ...answerOf(1, 5), late: true }], 1, satisfactions, none)).toBeNull();
  expect(figuresOf([], 1, satisfactions, methodology2026_1)).toBeNull();
});

test('the order of answers does not matter, the interval holds the mean, the shrunk mean lies between prior and mean', () => {
  const { prior } = methodology2026_1.definitions.satisfaction;
  const twoOrders = anyAnswers().chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([answers, shuffled]) => {
      const { mean, low, high, shrunk, distribution } = figures(answers);
      expect(figures(shuffled)).toEqual(figures(answers));
      expect(1 <= low && low <= mean && mean <= high && high <= 5).toBe(true);
      expect(Math.min(prior.mean, mean) <= shrunk && shrunk <= Math.max(prior.mean, mean)).toBe(true);
      for (const question of satisfactions)
        expect(distribution[question]!.counts.reduce((a, b) => a + b)).toBe(
          answers.filter(({ satisfaction }) => satisfaction[question] !== null).length,
        );
    }),
  );
});
