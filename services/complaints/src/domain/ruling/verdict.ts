import {
  type CaseOutcome,
  caseOutcomes,
  type Grade,
  type Measure,
  measures,
  type RulingOutcome,
  rulingOutcomes,
  severities,
  type Severity,
} from '@heng/contracts';
import type { Matter } from './panel-events.js';
import { refuse } from './refusals.js';

/** The decision on a complaint, of a member or of the panel: the severity of an upheld one, and what follows. */
export type Verdict = Readonly<{
  outcome: RulingOutcome;
  severity: Severity | null;
  measures: readonly Measure[];
}>;
/** The decision on a case of R11: an adjustment leaves no higher grade than this. */
export type CaseVerdict = Readonly<{ outcome: CaseOutcome; grade: Grade | null }>;
export type AnyVerdict = Verdict | CaseVerdict;
/** A decision as it was given, before it is known to fit its matter. */
export type Said = Readonly<{
  outcome: RulingOutcome | CaseOutcome;
  severity?: Severity | null;
  measures?: readonly Measure[];
  grade?: Grade | null;
}>;
/** The reasons: which fact, by which evidence, under which rule. */
export type Grounds = Readonly<{ fact: string; evidence: string; rule: string }>;

const isOneOf = <O extends string>(outcomes: readonly O[], outcome: string): outcome is O =>
  (outcomes as readonly string[]).includes(outcome);

export const groundsOf = ({ fact, evidence, rule }: Grounds): Grounds => ({ fact, evidence, rule });

/** The decision, as its matter takes it. @throws DomainError where it does not fit, or is not whole */
export function verdictOn(matter: Matter, said: Said): AnyVerdict {
  const { outcome, severity = null, measures: wanted = [], grade = null } = said;
  if (matter === 'rating-case') {
    if (!isOneOf(caseOutcomes, outcome)) throw refuse('outcome-unfit', { field: 'outcome', outcome });
    if ((outcome === 'adjusted') !== (grade !== null)) throw refuse('grade-contradictory', { field: 'grade' });
    return { outcome, grade };
  }
  if (!isOneOf(rulingOutcomes, outcome)) throw refuse('outcome-unfit', { field: 'outcome', outcome });
  if (outcome !== 'dismissed' && !severity) throw refuse('severity-missing', { field: 'severity' });
  if (outcome === 'dismissed' && (severity ?? wanted[0]))
    throw refuse('severity-not-applicable', { field: 'severity' });
  return { outcome, severity, measures: measures.filter((one) => wanted.includes(one)) };
}

const middleOf = (ranks: readonly number[]): number => ranks.toSorted((a, b) => a - b)[(ranks.length - 1) / 2]!;

/**
 * The majority of an odd number of votes. Where outcomes or severities differ, the gravest votes count with the next milder
 * ones until they are a majority, which is the middle vote; a dismissal is the mildest. A measure needs more than half of all.
 */
export function majorityOf(votes: readonly Verdict[]): Verdict {
  const outcome = rulingOutcomes[middleOf(votes.map((vote) => rulingOutcomes.indexOf(vote.outcome)))]!;
  const gravity = middleOf(votes.map(({ severity }) => (severity ? severities.indexOf(severity) + 1 : 0)));
  return {
    ...{ outcome, severity: severities[gravity - 1] ?? null },
    measures: measures.filter((one) => votes.filter((vote) => vote.measures.includes(one)).length * 2 > votes.length),
  };
}

const GRADES: readonly (Grade | null)[] = [null, 'A', 'B', 'C', 'D'];
const rankOf = ({ outcome, grade }: CaseVerdict): number =>
  outcome === 'revoked' ? GRADES.length : GRADES.indexOf(grade);

/** R11: the middle vote, from keeping the rating over lower and lower grades to its revocation. */
export function caseMajorityOf(votes: readonly CaseVerdict[]): CaseVerdict {
  const rank = middleOf(votes.map(rankOf));
  const { outcome, grade } = votes.find((vote) => rankOf(vote) === rank)!;
  return { outcome, grade };
}

const textOf = (verdict: AnyVerdict): string =>
  JSON.stringify(
    'grade' in verdict
      ? [verdict.outcome, verdict.grade]
      : [verdict.outcome, verdict.severity, measures.filter((one) => verdict.measures.includes(one))],
  );
export const isSame = (a: AnyVerdict, b: AnyVerdict): boolean => textOf(a) === textOf(b);
