/** One simulated answer: the weeks before the cutoff when it was given, whether its project is due by then, its mean level. */
type Answer = Readonly<{ weeksAgo: number; due: boolean; level: number }>;
export type Agency = Readonly<{
  /** The points of all other indicators. */
  otherPoints: number;
  /** The level around which its enterprises answer. */
  quality: number;
  answers: readonly Answer[];
  /** The projects whose time to answer is over. */
  due: number;
}>;
type Steps = ReadonlyArray<Readonly<{ from: number; points: number }>>;
/** The points that anyone sees for satisfaction and for the share of feedback. */
export type Rule = (agency: Agency) => Readonly<{ satisfaction: number; share: number }>;

export type Outcome = Readonly<{
  /** The share of agencies whose grade differs from that under all answers exactly. */
  bias: number;
  /** The mean difference of their points. */
  points: number;
  /**
   * An observer who knows all other answers and sees the points tells which of two usual answers an enterprise gave: the
   * chance to be right, less one half.
   */
  leak: number;
  /** The same for the two extreme answers, 1 in everything or 5. */
  leakOfExtremes: number;
}>;

const PRIOR = { mean: 3, weight: 2 };
const MOST = { satisfaction: 12, share: 3 };
const SHARES: Steps = [
  { from: 0, points: 0 },
  { from: 0.5, points: 1 },
  { from: 0.7, points: 2 },
  { from: 0.9, points: 3 },
];
const GRADES_FROM = [40, 55, 70, 85];
const WEEKS = 104;

/** Agencies of all sizes: half of them have six answers or fewer, one in ten more than fifteen. */
export function agenciesFrom(random: () => number, count: number): Agency[] {
  return Array.from({ length: count }, () => {
    const due = 1 + Math.floor(Math.exp(1.85 + 0.75 * normal(random)));
    const early = Math.floor(due * 0.3 * random());
    const answering = 0.55 + 0.45 * random();
    const quality = clamp(4.1 + 0.45 * normal(random), 2, 4.9);
    const answers = Array.from({ length: due + early }, (_, n) => n < due)
      .filter((isDue) => random() < (isDue ? answering : 0.7 * answering))
      .map((isDue) => ({
        due: isDue,
        weeksAgo: Math.floor((isDue ? WEEKS : 12) * random()),
        level: levelOf(random, quality),
      }));
    return { otherPoints: clamp(52 + 15 * normal(random), 10, 85), quality, answers, due };
  });
}

/** All answers, exactly: 12 points on the straight line from 3 to 4.5. */
export const exactly: Rule = ({ answers, due }) => ({
  satisfaction: answers.length > 0 ? onLine(shrunkMean(answers)) : 0,
  share: on(SHARES, answers.filter((answer) => answer.due).length / due),
});

/** The rule before: the line for the latest published batch of five more; half of the points while fewer than five are due. */
export const batched: Rule = ({ answers, due }) => {
  let batch: readonly Answer[] = [];
  for (let week = WEEKS; week >= 1; week--) {
    const given = answers.filter(({ weeksAgo }) => weeksAgo >= week);
    if (given.length >= batch.length + 5) batch = given;
  }
  if (batch.length === 0) return due < 5 ? half : { satisfaction: 0, share: 0 };
  return {
    satisfaction: onLine(shrunkMean(batch)),
    share: on(SHARES, batch.length / Math.max(batch.length, due)),
  };
};

/** All answers in bands from three on; half of the points while fewer are due. */
export const banded =
  (steps: Steps): Rule =>
  (agency) => {
    const { answers, due } = agency;
    const few = due < 3;
    const tooFew = few ? half.satisfaction : 0;
    return {
      satisfaction: answers.length >= 3 ? on(steps, shrunkMean(answers)) : tooFew,
      share: few ? half.share : exactly(agency).share,
    };
  };
const half = { satisfaction: MOST.satisfaction / 2, share: MOST.share / 2 };

/** Bands of a width in levels; each but the last has the points that the line gives in its middle. */
export function bandsOf(width: number): Steps {
  const count = Math.max(1, Math.round(1.5 / width));
  const steps = Array.from({ length: count }, (_, n) => ({
    from: 3 + width * (n + 0.5),
    points: (MOST.satisfaction * (n + 1)) / count,
  }));
  return [{ from: 1, points: 0 }, ...steps];
}

/** Compares a rule with all answers exactly, and tries to tell one answer of each agency from the points. */
export function outcomeOf(rule: Rule, agencies: readonly Agency[], random: () => number): Outcome {
  const answered = agencies.filter(({ answers }) => answers.length > 0);
  const told = (twinsOf: (agency: Agency) => readonly [number, number]): number =>
    share(answered, (agency) => {
      const target = Math.floor(random() * agency.answers.length);
      const [one, other] = twinsOf(agency).map((level) => {
        const answers = agency.answers.map((answer, n) => (n === target ? { ...answer, level } : answer));
        return rule({ ...agency, answers }).satisfaction.toFixed(2);
      });
      return one !== other;
    }) / 2;
  return {
    bias: share(agencies, (agency) => gradeOf(agency, rule) !== gradeOf(agency, exactly)),
    points: mean(agencies.map((agency) => Math.abs(totalOf(agency, rule) - totalOf(agency, exactly)))),
    leak: told(({ quality }) => [levelOf(random, quality), levelOf(random, quality)]),
    leakOfExtremes: told(() => [1, 5]),
  };
}

function totalOf(agency: Agency, rule: Rule): number {
  const points = rule(agency);
  return agency.otherPoints + points.satisfaction + points.share;
}
const gradeOf = (agency: Agency, rule: Rule): number =>
  GRADES_FROM.filter((from) => totalOf(agency, rule) >= from).length;

export const shrunkMean = (answers: readonly Pick<Answer, 'level'>[]): number =>
  (PRIOR.mean * PRIOR.weight + answers.reduce((sum, { level }) => sum + level, 0)) / (PRIOR.weight + answers.length);
const onLine = (level: number): number => clamp((level - 3) / 1.5, 0, 1) * MOST.satisfaction;
const on = (steps: Steps, value: number): number => steps.findLast(({ from }) => value >= from)?.points ?? 0;

/** The mean of the nine levels that an enterprise gives an agency of this quality. */
function levelOf(random: () => number, quality: number): number {
  const opinion = quality + 0.6 * normal(random);
  return mean(Array.from({ length: 9 }, () => clamp(Math.round(opinion + 0.5 * normal(random)), 1, 5)));
}

const share = <T>(list: readonly T[], isSo: (one: T) => boolean): number => list.filter(isSo).length / list.length;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
/** A number of the standard normal distribution, by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Numbers from 0 to below 1 that follow from a seed: a linear congruential generator. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
