import type { Sample } from '../load/read-sample.js';
import type { Suite } from '../suite/suite.js';
import { differences } from './grades.js';
import { countMails, waitForMails } from './mails.js';
import { ratingApi, type RatingSummary } from './rating-api.js';

export type Outcome = Readonly<{
  ratings: readonly RatingSummary[];
  /** Grades that differ from the sample's expectation, one line each. */
  wrong: readonly string[];
  evidence: Readonly<{ hash: string; facts: number }> | null;
  /** Different e-mails in the catcher. */
  mails: number;
}>;

/** The outcome of a cycle, once every e-mail is sent. */
export async function outcomeOf(suite: Suite, sample: Sample, until: AbortSignal): Promise<Outcome> {
  await waitForMails(suite, until);
  const rating = ratingApi(suite.api, sample.plan.cycle);
  const ratings = await rating.ratings();
  const { evidence } = await rating.standing();
  return { ratings, wrong: differences(ratings, sample), evidence, mails: await countMails(suite.mailUrl) };
}
