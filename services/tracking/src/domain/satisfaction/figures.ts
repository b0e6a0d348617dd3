import {
  type AnswerLevels,
  type Fraction,
  type Means,
  type Methodology,
  roundToHundredths,
  shrunkMean,
} from '@heng/assessment';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { studentQuantile } from './student.js';

/** The latest version of an enterprise's answer on one project. */
export type Answer = AnswerLevels &
  Readonly<{ enterpriseId: string; satisfaction: Readonly<Record<Satisfaction, number | null>> }>;

/** The number of answers of a question at each level from 1 to 5, and the number of enterprises. */
export type Counts = Readonly<{ enterprises: number; counts: readonly number[] }>;
export type Distribution = Readonly<Record<Satisfaction, Counts>>;

/**
 * The results of the answers on an agency's projects for some questions (R5). Means have two decimals, on the scale
 * from 1 to 5.
 */
export type Figures = Readonly<{
  answers: number;
  enterprises: number;
  /** The number of projects whose enterprises were asked. */
  asked: number;
  mean: number;
  /** The ends of the 95 % interval of the mean, rounded outward. */
  low: number;
  high: number;
  /** The mean drawn toward the prior, as in the rating. */
  shrunk: number;
}>;

const LOWEST = 1;
const HIGHEST = 5;

/** The figures of answers in any order, for these questions alone; null while none of them has weight. */
export function figuresOf(
  answers: readonly Answer[],
  asked: number,
  questions: readonly Satisfaction[],
  { definitions }: Methodology,
): Figures | null {
  const counted = answers.map(({ late, satisfaction }) => ({
    late,
    satisfaction: Object.fromEntries(questions.map((question) => [question, satisfaction[question]])),
  }));
  const means = shrunkMean(counted, definitions.satisfaction);
  if (!means) return null;
  return {
    ...{ answers: answers.length, enterprises: enterprisesOf(answers), asked },
    ...{ mean: roundToHundredths(means.mean), ...intervalOf(means), shrunk: roundToHundredths(means.shrunk) },
  };
}

/** The number of answers per question and level. */
export const distributionOf = (answers: readonly Answer[]): Distribution =>
  Object.fromEntries(satisfactions.map((question) => [question, countsOf(answers, question)])) as Distribution;

/** The number of enterprises that answered: one with several projects counts once. */
export const enterprisesOf = (answers: readonly Answer[]): number =>
  new Set(answers.map(({ enterpriseId }) => enterpriseId)).size;

function countsOf(answers: readonly Answer[], question: Satisfaction): Counts {
  const given = answers.filter(({ satisfaction }) => satisfaction[question] !== null);
  const counts = [1, 2, 3, 4, 5].map(
    (level) => given.filter((answer) => answer.satisfaction[question] === level).length,
  );
  return { enterprises: enterprisesOf(given), counts };
}

/**
 * The 95 % interval of the mean by Student's t, within the scale; a single answer gives the whole scale. Answers of
 * lower weight widen it, by the effective number of answers (Kish: (Σ weight)² ÷ Σ weight²).
 */
function intervalOf({ mean, answers }: Means): { low: number; high: number } {
  const [centre, weights] = [numberOf(mean), answers.map(({ weight }) => numberOf(weight))];
  const sum = weights.reduce((a, b) => a + b);
  const effective = sum ** 2 / weights.reduce((a, b) => a + b ** 2, 0);
  if (effective < 2) return { low: LOWEST, high: HIGHEST };
  const squares = answers.reduce((a, { level }, n) => a + weights[n]! * (numberOf(level) - centre) ** 2, 0);
  const variance = (squares / sum) * (effective / (effective - 1));
  const half = studentQuantile(effective - 1) * Math.sqrt(variance / effective);
  return {
    low: Math.max(LOWEST, Math.floor((centre - half) * 100 + NOISE) / 100),
    high: Math.min(HIGHEST, Math.ceil((centre + half) * 100 - NOISE) / 100),
  };
}

/** The error that floating point may add to a number of two decimals, times one hundred. */
const NOISE = 1e-6;

const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);
