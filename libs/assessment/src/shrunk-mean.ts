import { add, divide, exact, type Fraction, multiply, sum } from './fraction.js';
import type { Methodology } from './methodology.js';

type Rules = Methodology['definitions']['satisfaction'];

/** An answer's levels from 1 to 5, null where a stage was not done, and whether it came after its last day. */
export type AnswerLevels = Readonly<{ satisfaction: Readonly<Record<string, number | null>>; late: boolean }>;

/** `answers` are those with a level: the mean of its levels and its weight, in their order. */
export type Means = Readonly<{
  mean: Fraction;
  shrunk: Fraction;
  answers: readonly Readonly<{ level: Fraction; weight: Fraction }>[];
}>;

/**
 * The mean of answers, each the mean of its levels; and the same drawn toward the prior mean, so that few answers have
 * little effect: (prior mean × prior weight + Σ weight × answer) ÷ (prior weight + Σ weight). Null while no answer has
 * weight (R9 3).
 */
export function shrunkMean(
  given: readonly AnswerLevels[],
  { prior, lateAnswerWeight }: Pick<Rules, 'prior' | 'lateAnswerWeight'>,
): Means | null {
  const answers = given.flatMap((answer) => {
    const levels = levelsOf(answer);
    if (levels.length === 0) return [];
    const level = divide(sum(levels.map(exact)), exact(levels.length));
    return [{ level, weight: exact(answer.late ? lateAnswerWeight : 1) }];
  });
  const weight = sum(answers.map((answer) => answer.weight));
  if (weight.n === 0n) return null;
  const levels = sum(answers.map((answer) => multiply(answer.weight, answer.level)));
  const priorLevels = multiply(exact(prior.mean), exact(prior.weight));
  const shrunk = divide(add(priorLevels, levels), add(exact(prior.weight), weight));
  return { mean: divide(levels, weight), shrunk, answers };
}

const levelsOf = ({ satisfaction: levels }: Pick<AnswerLevels, 'satisfaction'>): number[] =>
  Object.values(levels).filter((level) => level !== null);
