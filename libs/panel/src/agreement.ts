/**
 * Krippendorff's alpha for ordinal grades: 1 is full agreement, 0 is chance; null when it is undefined, because no unit
 * has two grades or all grades are the same.
 * @param units one row for each unit, one column for each rater; null where a rater gave no grade
 * @throws RangeError for a grade that is not a finite number
 */
export function ordinalAlpha(units: readonly (readonly (number | null)[])[]): number | null {
  const rated = units.map((unit) => unit.filter((grade) => grade !== null)).filter((grades) => grades.length > 1);
  const all = rated.flat();
  const unfit = all.find((grade) => !Number.isFinite(grade));
  if (unfit !== undefined) throw new RangeError(`The grade ${unfit} is not a finite number.`);
  const rankOf = midRanks(all);
  const ranks = (grades: readonly number[]) => grades.map((grade) => rankOf.get(grade)!);
  if (rankOf.size < 2) return null;
  const expected = squaredDifferences(ranks(all));
  const observed = rated.map((grades) => squaredDifferences(ranks(grades)) / (grades.length - 1));
  return 1 - ((all.length - 1) * sum(observed)) / expected;
}

/** Each grade's mean rank among all grades: two of them differ by the grades between them and half of their own. */
function midRanks(grades: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [grade, same] of [...Map.groupBy(grades, (one) => one)].sort(([a], [b]) => a - b)) {
    ranks.set(grade, below + same.length / 2);
    below += same.length;
  }
  return ranks;
}

/** The sum over all pairs; exact, as ranks are halves of whole numbers. */
const squaredDifferences = (ranks: readonly number[]): number =>
  ranks.length * sum(ranks.map((rank) => rank ** 2)) - sum(ranks) ** 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
