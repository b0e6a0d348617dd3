import type { Question, StandingFacts } from './evidence.js';

type Employment = StandingFacts['employmentsStarted'][number];
type Employments = readonly Employment[];

/**
 * The persons whom an agency employs on a day and those who do not count yet, each with the facts behind it: never those
 * of another agency, which it does not see.
 */
export type Team = Readonly<{
  persons: ReadonlyMap<string, Employments>;
  /** Full-time at another agency on the same day, which nobody has explained to the satisfaction of staff. */
  contested: ReadonlyMap<string, Employments>;
}>;

/**
 * The persons employed on the cutoff day, the last day of an employment included. A person who is full-time at two
 * agencies counts at neither until the signal about it is settled as explained.
 */
export function teamAt(facts: StandingFacts, { agencyId, cutoff }: Question): Team {
  const over = new Set(
    facts.employmentsEnded.filter(({ data }) => data.until < cutoff).map(({ data }) => data.employmentId),
  );
  const current = facts.employmentsStarted.filter(({ data }) => !over.has(data.employmentId));
  const own = Map.groupBy(
    current.filter(({ data }) => data.agencyId === agencyId),
    ({ data }) => data.personId,
  );
  const isTwice = (personId: string, employments: Employments): boolean =>
    current
      .filter(({ data }) => data.personId === personId && data.agencyId !== agencyId)
      .some((other) => employments.some((one) => isContested(facts, one, other)));
  const [contested, persons] = [new Map<string, Employments>(), new Map<string, Employments>()];
  for (const [personId, employments] of own)
    (isTwice(personId, employments) ? contested : persons).set(personId, employments);
  return { persons, contested };
}

/** An explanation accepted before both employments had begun is about others. */
function isContested(
  { signalsSettled }: StandingFacts,
  { data: one }: Employment,
  { data: other }: Employment,
): boolean {
  if (!one.fullTime || !other.fullTime) return false;
  const since = one.from > other.from ? one.from : other.from;
  return !signalsSettled.some(
    ({ data: { kind, outcome, personId, agencyIds, settledOn } }) =>
      kind === 'full-time-twice' &&
      outcome === 'settled' &&
      personId === one.personId &&
      agencyIds.includes(one.agencyId) &&
      agencyIds.includes(other.agencyId) &&
      settledOn >= since,
  );
}
