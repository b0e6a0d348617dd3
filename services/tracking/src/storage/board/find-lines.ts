import { Injectable } from '@nestjs/common';
import { searchWords } from '@heng/search-keys';
import { DataSource } from 'typeorm';
import { type FacetCounts, facetCounts, type FacetRow } from '../../domain/board/board-facets.js';
import {
  type BoardFilter,
  countAgencyStatement,
  countStatement,
  type Found,
  foundStatement,
  type LineKey,
  nearStatement,
  pageStatement,
  type Part,
  SAMPLE,
  sampleStatement,
  type Search,
  type Statement,
} from './board-search.js';

/** A page of the lines that fit; `count` is null where only some of the lines that meet the search are counted. */
type FoundLines = Readonly<{ keys: readonly LineKey[]; count: number | null; counts: FacetCounts }>;

/** A search is counted exactly up to this many lines. */
const COUNTED = 20_000;
/** An export reads this many lines at once. */
const BATCH = 500;
/** A search is common when this share of the lines meets it and the board has more than this many lines. */
const COMMON = 0.01;
const LARGE_BOARD = 5000;

/** The number of lines, and the share of lines with each piece of a word of $1, from PostgreSQL's own statistics. */
const FREQUENCIES = `
  select reltuples::int as lines, coalesce((
    select jsonb_object_agg(gram, frequency)
    from pg_stats, unnest(most_common_elems::text::int[], most_common_elem_freqs) as one(gram, frequency)
    where schemaname = current_schema() and tablename = 'board_line' and attname = 'grams' and gram = any($1::int[])
  ), '{}') as frequencies
  from pg_class where oid = 'board_line'::regclass`;
type Frequencies = Readonly<{ lines: number; frequencies: Readonly<Record<string, number>> }>;

@Injectable()
export class FindLines {
  constructor(private readonly db: DataSource) {}

  /** A page of the lines that fit, and the numbers beside the filters. */
  async find(filter: BoardFilter, part: Part): Promise<FoundLines> {
    const { q, agencyId, facets } = filter;
    const search = await this.searchOf(q);
    if (q === undefined) {
      const counted = agencyId === undefined ? countStatement(facets) : countAgencyStatement(agencyId, facets);
      const numbers = facetCounts(await this.run<FacetRow>(counted));
      return { keys: numbers.count === 0 ? [] : await this.run(pageStatement(filter, search, part)), ...numbers };
    }
    // A search without letters or digits finds nothing.
    if (search.words.length === 0) return { keys: [], ...facetCounts([]) };
    const sample = await this.sampleOfCommon(filter, search, part);
    if (sample) return this.common(filter, search, part, sample);
    const { found, rows, keys } = await this.one(foundStatement(filter, search.words, COUNTED + 1, part));
    if (found <= COUNTED) return { keys, ...facetCounts(rows) };
    return { keys: await this.run(pageStatement(filter, search, part)), ...facetCounts(rows), count: null };
  }

  /** All lines that fit, the newest first, in batches that are read as they are taken: the place of a line never changes. */
  async *batches(filter: BoardFilter): AsyncGenerator<readonly LineKey[]> {
    const search = await this.searchOf(filter.q);
    if (filter.q !== undefined && search.words.length === 0) return;
    const first = { after: undefined, size: BATCH };
    const mayBeCommon = (await this.sampleOfCommon(filter, search, first)) !== undefined;
    for (let part: Part = first; ;) {
      const keys = await this.run(pageStatement(filter, { ...search, mayBeCommon }, part));
      if (keys.length > 0) yield keys;
      if (keys.length < BATCH) return;
      part = { ...first, after: keys.at(-1) };
    }
  }

  /** The words of `q`; none when it has neither letters nor digits. */
  async searchOf(q = ''): Promise<Search> {
    const found = searchWords(q);
    if (found.length === 0) return { words: [], lines: 0, mayBeCommon: false };
    const grams = found.flatMap((word) => word.grams.flat());
    const [{ lines, frequencies }]: [Frequencies] = await this.db.query(FREQUENCIES, [grams]);
    // A piece that the statistics do not list is rare.
    const of = (gram: number | undefined) => frequencies[String(gram)] ?? 0;
    const words = found.map((word) => ({
      ...word,
      grams: word.grams.map((pieces) => pieces.toSorted((a, b) => of(a) - of(b))),
    }));
    const shares = words.map((word) => word.grams.reduce((sum, [rarest]) => sum + of(rarest), 0));
    return { words, lines, mayBeCommon: lines > LARGE_BOARD && Math.min(...shares) >= COMMON };
  }

  /** A sample of the lines that meet a search, if it is a common one. */
  private async sampleOfCommon(filter: BoardFilter, search: Search, part: Part): Promise<Found | undefined> {
    if (!search.mayBeCommon || filter.agencyId !== undefined) return undefined;
    const sample = await this.one(sampleStatement(filter, search, part));
    return sample.found >= COMMON * SAMPLE ? sample : undefined;
  }

  /** A page of a common search is near in the order, unless the lines there meet it less often than others. */
  private async common(filter: BoardFilter, search: Search, part: Part, sample: Found): Promise<FoundLines> {
    const numbers = { ...facetCounts(sample.rows), count: null };
    const near = Math.ceil((2 * part.size * SAMPLE) / sample.found);
    const keys = await this.run(nearStatement(filter, search, part, near));
    const areAll = async () => facetCounts(await this.run<FacetRow>(countStatement(filter.facets))).count <= near;
    if (keys.length === part.size || (await areAll())) return { keys, ...numbers };
    return { keys: await this.run(pageStatement(filter, search, part)), ...numbers };
  }

  private async one(statement: Statement): Promise<Found> {
    return (await this.run<Found>(statement))[0]!;
  }

  private run<Row = LineKey>({ sql, values }: Statement): Promise<Row[]> {
    return this.db.query<Row[]>(sql, [...values]);
  }
}
