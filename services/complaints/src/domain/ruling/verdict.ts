import { type Measure, measures, type RulingOutcome, rulingOutcomes, severities, type Severity } from '@heng/contracts';
import { refuse } from './refusals.js';

/** The decision of a member, or of the panel: the severity of an upheld complaint, and what follows. */
export type Verdict = Readonly<{
  outcome: RulingOutcome;
  severity: Severity | null;
  measures: readonly Measure[];
}>;
/** The reasons: which fact, by which evidence, under which rule. */
export type Grounds = Readonly<{ fact: string; evidence: string; rule: string }>;

export const verdictOf = ({ outcome, severity, measures: wanted }: Verdict): Verdict => ({
  ...{ outcome, severity },
  measures: measures.filter((one) => wanted.includes(one)),
});
export const groundsOf = ({ fact, evidence, rule }: Grounds): Grounds => ({ fact, evidence, rule });

/** @throws DomainError `complaints.severity-missing`, `complaints.severity-not-applicable` */
export function mustBeWhole({ outcome, severity, measures: wanted }: Verdict): void {
  if (outcome !== 'dismissed' && !severity) throw refuse('severity-missing', { field: 'severity' });
  if (outcome === 'dismissed' && (severity ?? wanted[0]))
    throw refuse('severity-not-applicable', { field: 'severity' });
}

/**
 * The majority of an odd number of votes. Where outcomes or severities differ, the gravest votes count with the next milder
 * ones until they are a majority, which is the middle vote; a dismissal is the mildest. A measure needs more than half of all.
 */
export function majorityOf(votes: readonly Verdict[]): Verdict {
  const middle = (ranks: readonly number[]) => ranks.toSorted((a, b) => a - b)[(ranks.length - 1) / 2]!;
  const outcome = rulingOutcomes[middle(votes.map((vote) => rulingOutcomes.indexOf(vote.outcome)))]!;
  const gravity = middle(votes.map(({ severity }) => (severity ? severities.indexOf(severity) + 1 : 0)));
  return {
    ...{ outcome, severity: severities[gravity - 1] ?? null },
    measures: measures.filter((one) => votes.filter((vote) => vote.measures.includes(one)).length * 2 > votes.length),
  };
}

export const isSame = (a: Verdict, b: Verdict): boolean =>
  JSON.stringify(verdictOf(a)) === JSON.stringify(verdictOf(b));
