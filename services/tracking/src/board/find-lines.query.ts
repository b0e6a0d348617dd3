import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type FacetCounts, facetCounts, type FacetRow } from '../domain/board/board-facets.js';
import {
  type BoardFilter,
  countAgencyStatement,
  countStatement,
  type Found,
  foundStatement,
  type LineKey,
  nearStatement,
  NEWEST,
  newestStatement,
  pageStatement,
  type Part,
  type Statement,
} from '../storage/board/board-search.js';
import { GramFrequencies, type Search } from '../storage/board/gram-frequencies.js';

/** A page of the lines that fit; `count` is null where only the newest lines that meet the search are counted. */
export type FoundLines = Readonly<{ keys: readonly LineKey[]; count: number | null; counts: FacetCounts }>;

/** A search is common when so many of the newest lines meet it. */
const COMMON = NEWEST / 100;
/** So many lines of a search are counted. */
const COUNTED = 20_000;
/** So many lines are read at once by whoever reads them all. */
const BATCH = 500;

@Injectable()
export class FindLines {
  constructor(
    private readonly db: DataSource,
    private readonly frequencies: GramFrequencies,
  ) {}

  /** A page of the lines that fit, and the numbers beside the filters. */
  async find(filter: BoardFilter, part: Part): Promise<FoundLines> {
    const { q, agencyId, facets } = filter;
    const search = await this.frequencies.searchOf(q);
    if (q === undefined) {
      const counted = agencyId === undefined ? countStatement(facets) : countAgencyStatement(agencyId, facets);
      const numbers = facetCounts(await this.run<FacetRow>(counted));
      return { keys: numbers.count === 0 ? [] : await this.run(pageStatement(filter, search, part)), ...numbers };
    }
    // A search without letters or digits finds nothing.
    if (search.words.length === 0) return { keys: [], ...facetCounts([]) };
    const newest = await this.newest(filter, search, part);
    if (newest && newest.found >= COMMON) return this.common(filter, search, part, newest);
    const { found, rows, keys } = await this.one(foundStatement(filter, search.words, COUNTED + 1, part));
    if (found <= COUNTED) return { keys, ...facetCounts(rows) };
    return { keys: await this.run(pageStatement(filter, search, part)), ...facetCounts(rows), count: null };
  }

  /** All lines that fit, the newest first, in batches that are read as they are taken: the place of a line never changes. */
  async *batches(filter: BoardFilter): AsyncGenerator<readonly LineKey[]> {
    const search = await this.frequencies.searchOf(filter.q);
    if (filter.q !== undefined && search.words.length === 0) return;
    for (let after: LineKey | undefined; ;) {
      const keys: LineKey[] = await this.run(pageStatement(filter, search, { after, size: BATCH }));
      if (keys.length > 0) yield keys;
      if (keys.length < BATCH) return;
      after = keys.at(-1);
    }
  }

  /** What of the newest lines meets a search that may be common. */
  private async newest(filter: BoardFilter, { words, mayBeCommon }: Search, part: Part): Promise<Found | undefined> {
    if (filter.agencyId !== undefined || !mayBeCommon) return undefined;
    return this.one(newestStatement(filter, words, part));
  }

  /** A page is near in the order of the filters, unless fewer of the older lines meet the search. */
  private async common(filter: BoardFilter, search: Search, part: Part, newest: Found): Promise<FoundLines> {
    const near = Math.ceil((2 * part.size * NEWEST) / newest.found);
    const numbers = { ...facetCounts(newest.rows), count: null };
    const keys = await this.run(nearStatement(filter, search, part, near));
    const isAll = async () => facetCounts(await this.run<FacetRow>(countStatement(filter.facets))).count <= near;
    if (keys.length === part.size || (await isAll())) return { keys, ...numbers };
    return { keys: await this.run(pageStatement(filter, search, part)), ...numbers };
  }

  private async one(statement: Statement): Promise<Found> {
    const [found] = await this.run<Found>(statement);
    return found!;
  }

  private run<Row = LineKey>({ sql, values }: Statement): Promise<Row[]> {
    return this.db.query<Row[]>(sql, [...values]);
  }
}
