import { type BoardStage, type BoardState, type Facets, type Progress, progressOf } from './board-line.js';

/** By what a board is narrowed; all that is given must fit. */
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

/** Each enterprise writes its bureau itself, so there may be any number of them: only the most frequent are told. */
export const MOST_BUREAUS = 50;

/** Per filter and value, how many lines fit it and all other filters. */
export type FacetCounts = Record<(typeof filters)[number], Record<string, number>>;

/** A combination of what lines are filtered by, and how many lines there are of it. */
export type Cell = Facets & Readonly<{ id: number; n: number }>;
/** How many lines there are by the ids of cells. */
export type Tally = readonly Readonly<{ cell: number; n: number }>[];

/** A filter that is given, by its place, and the place of its value. */
type Asked = Readonly<{ filter: number; code: number }>;

/**
 * How many lines there are of each combination. There are thousands of them, and every page tells the numbers of all filters:
 * values are known by numbers of their own, so that counting is adding up in arrays.
 */
export class FacetCube {
  private readonly places = new Map<number, number>();
  private readonly ids: number[] = [];
  private readonly numbers: number[] = [];
  /** By filter: its values, and of each cell the place of its value among them. */
  private readonly values = filters.map(() => new Map<string, number>());
  private readonly codes: number[][] = filters.map(() => []);

  /** How many lines there are of a cell by now. */
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

  /** The cells that have lines which fit. */
  cells(filter: FacetFilter): number[] {
    const asked = this.asked(filter);
    return this.ids.filter((_, place) => this.numbers[place]! > 0 && this.misses(asked, place) === FITS);
  }

  /** How many lines fit, of all or of those tallied. */
  sum(filter: FacetFilter, tally?: Tally): number {
    const asked = this.asked(filter);
    return this.numbersOf(tally).reduce((sum, n, place) => (this.misses(asked, place) === FITS ? sum + n : sum), 0);
  }

  /** The cells that a filter narrows a part of it to; null where that part is the whole filter. */
  cellsBeside(part: FacetFilter, filter: FacetFilter): number[] | null {
    const isWhole = filters.every((name) => filter[name] === part[name]);
    return isWhole ? null : this.cells(filter);
  }

  /** The numbers beside the values of the filters, of all lines or of those tallied. */
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

  /** The filters that are given, with the places of their values; that of a value which no cell has is -1. */
  private asked(filter: FacetFilter): Asked[] {
    return filters.flatMap((name, n) => {
      const value = filter[name];
      return value === undefined ? [] : [{ filter: n, code: this.values[n]!.get(String(value)) ?? -1 }];
    });
  }

  /** The one filter that a cell does not meet, or whether it meets all or more than one not. */
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

/** Of values that are as frequent the first by name are told, so that the same lines always make the same answer. */
const mostFrequent = (found: readonly (readonly [string, number])[]) =>
  found.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_BUREAUS);

const FITS = -1;
const MISSES = -2;
