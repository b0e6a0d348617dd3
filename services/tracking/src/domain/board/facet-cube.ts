import { type BoardStage, type BoardState, type Facets, type Progress, progressOf } from './board-line.js';

/** The filters of the board; a line must fit all that are given. */
export type FacetFilter = Readonly<{
  province?: string;
  bureau?: string;
  stage?: BoardStage;
  progress?: Progress;
  state?: BoardState;
  stalled?: true;
}>;

const filters = [
  'province',
  'bureau',
  'stage',
  'progress',
  'state',
  'stalled',
] as const satisfies (keyof FacetFilter)[];

/** Enterprises enter their bureaus as free text, so there may be any number; only the most frequent are shown. */
export const MOST_BUREAUS = 50;

/** For each filter and value, the number of lines that fit it and all other filters. */
export type FacetCounts = Record<(typeof filters)[number], Record<string, number>>;

/** A combination of filter values, and the number of its lines. */
export type Cell = Facets & Readonly<{ id: number; n: number }>;
/** Numbers of lines by the ids of combinations. */
export type Tally = readonly Readonly<{ cell: number; n: number }>[];

/** A given filter, by its index, and the index of its value. */
type Asked = Readonly<{ filter: number; code: number }>;

/**
 * The number of lines of each combination. There are thousands of combinations, and every page shows the numbers of all
 * filters: values have numeric codes, so that counting is adding up in arrays.
 */
export class FacetCube {
  private readonly places = new Map<number, number>();
  private readonly ids: number[] = [];
  private readonly numbers: number[] = [];
  /** For each filter, its values, and for each combination the index of its value among them. */
  private readonly values = filters.map(() => new Map<string, number>());
  private readonly codes: number[][] = filters.map(() => []);

  /** Sets the number of lines of a combination. */
  put(cell: Cell): void {
    const known = this.places.get(cell.id);
    const place = known ?? this.ids.length;
    this.numbers[place] = cell.n;
    if (known !== undefined) return;
    this.places.set(cell.id, place);
    this.ids[place] = cell.id;
    filters.forEach((filter, n) => {
      const value = String(filter === 'progress' ? progressOf(cell.state) : cell[filter]);
      const values = this.values[n]!;
      if (!values.has(value)) values.set(value, values.size);
      this.codes[n]![place] = values.get(value)!;
    });
  }

  /** The combinations with lines that fit. */
  cells(filter: FacetFilter): number[] {
    const asked = this.asked(filter);
    return this.ids.filter((_, place) => this.numbers[place]! > 0 && this.misses(asked, place) === FITS);
  }

  /** The number of lines that fit, among all or among those tallied. */
  sum(filter: FacetFilter, tally?: Tally): number {
    const asked = this.asked(filter);
    return this.numbersOf(tally).reduce((sum, n, place) => (this.misses(asked, place) === FITS ? sum + n : sum), 0);
  }

  /** The combinations that a filter leaves of a part of it; null where that part is the whole filter. */
  cellsBeside(part: FacetFilter, filter: FacetFilter): number[] | null {
    const isWhole = filters.every((name) => filter[name] === part[name]);
    return isWhole ? null : this.cells(filter);
  }

  /** The numbers beside the values of the filters, for all lines or for those tallied. */
  counts(filter: FacetFilter, tally?: Tally): FacetCounts {
    const asked = this.asked(filter);
    const counted = this.values.map(({ size }) => new Array<number>(size).fill(0));
    const numbers = this.numbersOf(tally);
    for (let place = 0; place < numbers.length; place += 1) {
      const n = numbers[place]!;
      const missed = n === 0 ? MISSES : this.misses(asked, place);
      if (missed === MISSES) continue;
      const [first, last] = missed === FITS ? [0, filters.length - 1] : [missed, missed];
      for (let filter = first; filter <= last; filter += 1) counted[filter]![this.codes[filter]![place]!]! += n;
    }
    const named = filters.map((name, n) => {
      const values = [...this.values[n]!.keys()].map((value, code) => [value, counted[n]![code]!] as const);
      const found = values.filter(([, lines]) => lines > 0);
      return [name, Object.fromEntries(name === 'bureau' ? mostFrequent(found) : found)] as const;
    });
    return Object.fromEntries(named) as FacetCounts;
  }

  private numbersOf(tally: Tally | undefined): readonly number[] {
    if (!tally) return this.numbers;
    const numbers = new Array<number>(this.ids.length).fill(0);
    for (const { cell, n } of tally) {
      const place = this.places.get(cell);
      if (place !== undefined) numbers[place] = n;
    }
    return numbers;
  }

  /** The given filters with the indexes of their values; -1 for a value that no combination has. */
  private asked(filter: FacetFilter): Asked[] {
    return filters.flatMap((name, n) => {
      const value = filter[name];
      return value === undefined ? [] : [{ filter: n, code: this.values[n]!.get(String(value)) ?? -1 }];
    });
  }

  /** The one filter that a combination does not meet; or that it meets all, or fails more than one. */
  private misses(asked: readonly Asked[], place: number): number {
    let missed = FITS;
    for (let n = 0; n < asked.length; n += 1) {
      const { filter, code } = asked[n]!;
      if (this.codes[filter]![place] === code) continue;
      if (missed !== FITS) return MISSES;
      missed = filter;
    }
    return missed;
  }
}

/** Values of equal frequency are taken in alphabetical order, so that the same lines always give the same answer. */
const mostFrequent = (found: readonly (readonly [string, number])[]) =>
  found.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_BUREAUS);

const FITS = -1;
const MISSES = -2;
