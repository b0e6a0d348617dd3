/** The reason why an expert may not decide a matter, such as an employment; null when the rule finds none. */
export type ConflictRule<E, R> = (expert: E) => R | null;

/** An expert who may not decide, with every reason. */
export type Conflict<R> = Readonly<{ expert: string; reasons: readonly R[] }>;

/** Splits the pool into eligible experts and those in conflict; both in the order of their ids. */
export function screenPool<E extends Readonly<{ id: string }>, R>(
  pool: readonly E[],
  rules: readonly ConflictRule<E, R>[],
): { list: string[]; conflicts: Conflict<R>[] } {
  const sorted = pool.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const screened = sorted.map((expert) => ({ expert: expert.id, reasons: reasonsAgainst(expert, rules) }));
  return {
    list: screened.filter(({ reasons }) => reasons.length === 0).map(({ expert }) => expert),
    conflicts: screened.filter(({ reasons }) => reasons.length > 0),
  };
}

function reasonsAgainst<E, R>(expert: E, rules: readonly ConflictRule<E, R>[]): R[] {
  return rules.flatMap((rule) => {
    const reason = rule(expert);
    return reason === null ? [] : [reason];
  });
}
