import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FacetCounts, FacetCube, FacetFilter, Tally } from '../domain/board/facet-cube.js';
import { BoardCounts } from '../storage/board/board-counts.js';
import {
  type BoardFilter,
  findsNothing,
  foundStatement,
  gatheredSearchStatement,
  gatheredStatement,
  leadOf,
  type LineKey,
  metStatement,
  type Part,
  probeStatement,
  sampleStatement,
  type Statement,
  walkedSearchStatement,
  walkedStatement,
} from '../storage/board/board-search.js';

/** The lines of a part of the board; `count` is how many fit, null where only the newest were counted. */
export type FoundLines = Readonly<{ keys: readonly LineKey[]; count: number | null; counts: FacetCounts }>;

type Found = { tally: [cell: number, n: number][]; keys: LineKey[] };

/** A page is near along an order where it is among so many lines. */
const NEAR = 2000;
/** From so many cells a page that is not near is gathered one by one. */
const GATHERED_CELLS = 500;
/** So many lines are searched one by one. */
const GATHERED_LINES = 5000;
/** A search is a common one when so many of the newest lines meet it; so many of them are enough to count by. */
const COMMON = 10;
const COUNTABLE = 250;

@Injectable()
export class FindLines {
  constructor(
    private readonly db: DataSource,
    private readonly counts: BoardCounts,
  ) {}

  /** A page of what fits, and the numbers beside it. */
  async find(filter: BoardFilter, part: Part): Promise<FoundLines> {
    const { q, agencyId, facets } = filter;
    const cube = await this.counts.current();
    const countedOf = (tally?: Tally) => ({ count: cube.sum(facets, tally), counts: cube.counts(facets, tally) });
    if (findsNothing(filter)) return { keys: [], ...countedOf([]) };
    if (q === undefined && agencyId === undefined) {
      const counted = countedOf();
      return { keys: await this.inOrder(facets, cube, part), ...counted };
    }
    const newest = await this.commonOf(filter, cube);
    if (q !== undefined && newest) {
      const sample = sumOf(newest) < COUNTABLE ? await this.run<Tally>(sampleStatement(q)) : newest;
      return { keys: await this.common(q, facets, cube, part), ...countedOf(sample), count: null };
    }
    const { keys, tally } = await this.found(filter, cube, part);
    return { keys, ...countedOf(tally) };
  }

  /**
   * A batch for who reads all that fits: `met` of the lines in `keys`. What a common search meets is everywhere, so the whole
   * order is gone through.
   */
  async scan(filter: BoardFilter, part: Part): Promise<{ keys: readonly LineKey[]; met: readonly string[] }> {
    const { q, agencyId, facets } = filter;
    const cube = await this.counts.current();
    if (findsNothing(filter)) return { keys: [], met: [] };
    const isCommon = q !== undefined && (await this.commonOf(filter, cube)) !== undefined;
    const isPlain = q === undefined && agencyId === undefined;
    const keys =
      isCommon || isPlain ? await this.inOrder(facets, cube, part) : (await this.found(filter, cube, part)).keys;
    const ids = keys.map(({ id }) => id);
    return { keys, met: isCommon ? (await this.run(metStatement(q, ids))).map(({ id }) => id) : ids };
  }

  /** Where many of the newest lines meet a search, how many by cell. */
  private async commonOf({ q, agencyId }: BoardFilter, cube: FacetCube): Promise<Tally | undefined> {
    if (q === undefined || agencyId !== undefined || cube.sum({}) <= GATHERED_LINES) return undefined;
    const newest = await this.run<Tally>(probeStatement(q));
    return sumOf(newest) < COMMON ? undefined : newest;
  }

  private async inOrder(facets: FacetFilter, cube: FacetCube, part: Part): Promise<readonly LineKey[]> {
    const lead = leadOf(facets);
    if (isWhole(lead, facets)) return this.run(walkedStatement(lead, null, part));
    const cells = cube.cells(facets);
    if (cells.length === 0) return [];
    const isNear = cube.sum(lead) * part.size <= cube.sum(facets) * NEAR;
    const isGathered = !isNear && cells.length <= GATHERED_CELLS;
    return this.run(isGathered ? gatheredStatement(cells, part) : walkedStatement(lead, cells, part));
  }

  /** Of a search that many lines meet, a page is near in most orders; where it is not, all that fit are looked for. */
  private async common(q: string, facets: FacetFilter, cube: FacetCube, part: Part): Promise<readonly LineKey[]> {
    const lead = leadOf(facets);
    const cells = cube.cells(facets);
    if (cube.sum(facets) <= GATHERED_LINES) return this.run(gatheredSearchStatement(q, cells, part));
    const walked = await this.run(walkedSearchStatement(q, lead, isWhole(lead, facets) ? null : cells, part));
    return walked.length === part.size ? walked : (await this.found({ q, facets }, cube, part)).keys;
  }

  private async found(filter: BoardFilter, cube: FacetCube, part: Part): Promise<{ keys: LineKey[]; tally: Tally }> {
    const cells = Object.keys(filter.facets).length === 0 ? null : cube.cells(filter.facets);
    const [{ tally, keys }] = await this.run<[Found]>(foundStatement(filter, cells, part));
    return { keys, tally: tally.map(([cell, n]) => ({ cell, n })) };
  }

  private run<Rows = LineKey[]>({ sql, values }: Statement): Promise<Rows> {
    return this.db.query<Rows>(sql, [...values]);
  }
}

/** Whether what leads is all that is asked for. */
const isWhole = (lead: FacetFilter, facets: FacetFilter): boolean =>
  Object.entries(facets).every(([name, value]) => lead[name as keyof FacetFilter] === value);

const sumOf = (tally: Tally): number => tally.reduce((sum, { n }) => sum + n, 0);
