import type { Sample } from '../load/read-sample.js';
import type { Suite } from '../suite/suite.js';
import { differences } from './grades.js';
import { countLetters, waitForMails } from './mails.js';
import { type RatingApi, ratingApi, type RatingSummary } from './rating-api.js';

export type Outcome = Readonly<{
  ratings: readonly RatingSummary[];
  /** Grades that differ from the sample's expectation, one line each. */
  wrong: readonly string[];
  evidence: Readonly<{ hash: string; facts: number }> | null;
  /** Letters in the catcher, alone or gathered. */
  letters: number;
}>;

/** The outcome of a cycle, once every e-mail is sent. */
export async function outcomeOf(suite: Suite, sample: Sample, until: AbortSignal): Promise<Outcome> {
  await waitForMails(suite, until);
  const rating = ratingApi(suite.api, sample.plan.cycle);
  const ratings = await rating.ratings();
  const { evidence } = await rating.standing();
  const wrong = [...differences(ratings, sample), ...(await unexpectedCases(rating, ratings, sample))];
  return { ratings, wrong, evidence, letters: await countLetters(suite) };
}

/** R11 (4): the cases that are open against other agencies than the sample says, one line each. */
async function unexpectedCases(
  rating: RatingApi,
  ratings: readonly RatingSummary[],
  { plan }: Sample,
): Promise<string[]> {
  if (!plan.cases) return [];
  const codeOf = new Map(ratings.map(({ agencyId, creditCode }) => [agencyId, creditCode]));
  const open = (await rating.cases()).items.map(({ agencyId }) => codeOf.get(agencyId) ?? agencyId).sort();
  const expected = plan.cases.toSorted();
  return open.join() === expected.join() ? [] : [`cases against ${open.join(', ')}; expected ${expected.join(', ')}`];
}

/** The agencies that have left the register and are still on the list of a cycle, one line each. */
export async function stillRecommended(suite: Suite, samples: readonly Sample[]): Promise<string[]> {
  const gone = new Set(samples.flatMap(({ rows }) => rows.departures.map(({ agency }) => agency)));
  const lists = await Promise.all(samples.map(({ plan }) => ratingApi(suite.api, plan.cycle).recommended()));
  return lists.flatMap(({ cycle, agencies }) =>
    agencies
      .filter(({ creditCode }) => gone.has(creditCode))
      .map(({ name }) => `${name} is still recommended in ${cycle}`),
  );
}
