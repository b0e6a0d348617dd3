import type { StandingFacts } from './evidence.js';

type Facts = Pick<StandingFacts, 'decisions' | 'withdrawals' | 'revokedPasses'>;
type OfAssessment = Readonly<{ data: { assessmentId: string } }>;

const isAbout =
  ({ data: { assessmentId } }: OfAssessment) =>
  ({ data }: OfAssessment): boolean =>
    data.assessmentId === assessmentId;

/** R9 2b: the withdrawal that cancels a submission; a submission with a decision of the committee stays. */
export function withdrawalOf({ decisions, withdrawals }: Facts, submission: OfAssessment) {
  const withdrawal = withdrawals.find(isAbout(submission));
  return withdrawal && !decisions.some(isAbout(submission)) ? withdrawal : undefined;
}

/** R9 1, 2c: the revocation that cancels a pass on a day. */
export function revocationOf({ revokedPasses }: Facts, pass: OfAssessment, day: string) {
  return revokedPasses.filter(isAbout(pass)).find(({ data }) => data.revokedOn <= day);
}
