import { type BoardStage, type BoardState, boardStates, type Progress, progressOf } from './board-line.js';

/** The filters of the board that count lines beside their values. */
export const facetNames = ['province', 'bureau', 'stage', 'progress', 'state', 'stalled'] as const;
export type FacetName = (typeof facetNames)[number];

/** A line fits when it meets every filter that is given. */
export type FacetFilter = Readonly<{
  province?: string;
  bureau?: string;
  stage?: BoardStage;
  progress?: Progress | undefined;
  state?: BoardState;
  stalled?: true;
}>;

/** By filter and value, the number of lines that fit the value and all other filters. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/**
 * A number of lines: of the one value that is not null, or in total when all are null. In the rows of `progress` the state stands
 * for it.
 */
export type FacetRow = Readonly<Record<FacetName, string | null> & { n: number }>;

/** The total and the numbers beside the values; the order of the rows does not matter. */
export function facetCounts(rows: readonly FacetRow[]): { count: number; counts: FacetCounts } {
  const counts = facetNames.map((name) => {
    return [name, Object.fromEntries(countedBy(name, rows).toSorted(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
  const total = rows.find((row) => facetNames.every((name) => row[name] === null));
  return { count: total?.n ?? 0, counts: Object.fromEntries(counts) as FacetCounts };
}

function countedBy(name: FacetName, rows: readonly FacetRow[]): [value: string, n: number][] {
  const sums = new Map<string, number>();
  for (const { [name]: found, n } of rows) {
    if (found === null || n === 0) continue;
    const value = name === 'progress' ? progressOf(found as BoardState) : found;
    sums.set(value, (sums.get(value) ?? 0) + n);
  }
  return [...sums];
}

/** The states in which a line may fit; only a project in progress is ever stalled. */
export const fittingStates = ({ progress, state, stalled }: FacetFilter): BoardState[] =>
  boardStates.filter(
    (one) =>
      (state ?? one) === one &&
      (progress ?? progressOf(one)) === progressOf(one) &&
      (!stalled || one === 'in-progress'),
  );
