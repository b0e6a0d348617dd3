import { exact } from './fraction.js';
import { methodology2026_1, shrunkMean } from './index.js';

const rules = methodology2026_1.definitions.satisfaction;
const answerOf = (late: boolean, ...levels: (number | null)[]) => ({
  satisfaction: Object.fromEntries(levels.map((level, n) => [`question ${n}`, level])),
  late,
});

describe('the shrunk mean', () => {
  test('two answers of 5 are drawn toward the prior: (3 × 2 + 5 + 5) ÷ 4', () => {
    const answers = [answerOf(false, 5, 5), answerOf(false, 5)];
    expect(shrunkMean(answers, rules)).toMatchObject({ mean: exact(5), shrunk: exact(4) });
  });

  test('each answer weighs the same, however many levels it leaves out', () => {
    const answers = [answerOf(false, 5, null, null), answerOf(false, 1, 2, null)];
    // (6 + 5 + 1.5) ÷ 4
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(3.125));
  });

  test('an answer without any level does not change the mean, and alone gives none', () => {
    const answers = [answerOf(false, 5), answerOf(false, 5), answerOf(false, null)];
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(4));
    expect(shrunkMean(answers.slice(2), rules)).toBeNull();
  });

  test('a late answer weighs as the methodology says', () => {
    const answers = [answerOf(true, 5), answerOf(true, 5)];
    expect(shrunkMean(answers, rules)!.shrunk).toEqual(exact(4));
    // (6 + 2.5 + 2.5) ÷ 3
    expect(shrunkMean(answers, { ...rules, lateAnswerWeight: 0.5 })!.shrunk).toEqual({ n: 11n, d: 3n });
  });
});
