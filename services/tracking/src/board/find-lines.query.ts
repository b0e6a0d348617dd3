import { Injectable } from '@nestjs/common';
import type { SearchWord } from '@heng/search-keys';
import { DataSource } from 'typeorm';
import type { FacetCounts, FacetCube, FacetFilter, Tally } from '../domain/board/facet-cube.js';
import {
  agencyStatement,
  type BoardFilter,
  foundStatement,
  gatheredSearchStatement,
  gatheredStatement,
  leadOf,
  type LineKey,
  narrowedSearchStatement,
  type Part,
  probeStatement,
  type Statement,
  WALKED,
  walkedSearchStatement,
  walkedStatement,
} from '../storage/board/board-search.js';
import { GramFrequencies } from '../storage/board/gram-frequencies.js';

/** The lines of a part of the board; `count` is how many fit, null where only the newest were counted. */
export type FoundLines = Readonly<{ keys: readonly LineKey[]; count: number | null; counts: FacetCounts }>;

type Words = readonly SearchWord[];
type Found = { tally: [cell: number, n: number][]; keys: LineKey[] };

/** A page is near along an order where it is among so many lines. */
const NEAR = 2000;
/** From so many cells a page that is not near is gathered one by one. */
const GATHERED_CELLS = 500;
/** So many lines are searched one by one. */
const GATHERED_LINES = 5000;
/** A search is a common one when so many of the newest lines meet it; where the newest have few, more are looked at. */
const PROBES = [
  { lines: 1000, met: 10 },
  { lines: WALKED, met: 110 },
] as const;

@Injectable()
export class FindLines {
  constructor(
    private readonly db: DataSource,
    private readonly frequencies: GramFrequencies,
  ) {}

  /** A page of what fits, and the numbers beside it. */
  async find(cube: FacetCube, { q, agencyId, facets }: BoardFilter, part: Part): Promise<FoundLines> {
    const countedOf = (tally?: Tally) => ({ count: cube.sum(facets, tally), counts: cube.counts(facets, tally) });
    if (q === undefined && agencyId === undefined) {
      const counted = countedOf();
      return { keys: await this.inOrder(facets, cube, part), ...counted };
    }
    const words = await this.frequencies.wordsOf(q);
    // A search in which no letter and no digit is finds nothing.
    if (q !== undefined && words.length === 0) return { keys: [], ...countedOf([]) };
    const probe = agencyId === undefined ? await this.commonOf(words, cube) : undefined;
    if (probe) {
      const { tally, share } = probe;
      return { keys: await this.common(words, share, facets, cube, part), ...countedOf(tally), count: null };
    }
    const { keys, tally } = await this.found(words, agencyId, cube.cellsBeside({}, facets), part);
    return { keys, ...countedOf(tally) };
  }

  /** Of a search that very many lines meet, how many of the newest by cell. */
  private async commonOf(words: Words, cube: FacetCube): Promise<{ tally: Tally; share: number } | undefined> {
    if (cube.sum({}) <= GATHERED_LINES || !this.frequencies.mayBeCommon(words)) return undefined;
    for (const { lines, met } of PROBES) {
      const tally = await this.run<Tally>(probeStatement(words, lines));
      if (sumOf(tally) >= met) return { tally, share: sumOf(tally) / lines };
    }
    return undefined;
  }

  private async inOrder(facets: FacetFilter, cube: FacetCube, part: Part): Promise<LineKey[]> {
    const lead = leadOf(facets);
    const cells = cube.cellsBeside(lead, facets);
    if (cells === null) return this.run(walkedStatement(lead, null, part));
    if (cells.length === 0) return [];
    const isNear = cube.sum(lead) * part.size <= cube.sum(facets) * NEAR;
    const isGathered = !isNear && cells.length <= GATHERED_CELLS;
    return this.run(isGathered ? gatheredStatement(cells, part) : walkedStatement(lead, cells, part));
  }

  /** Of a search that many lines meet, a page is near in the order where many of them fit; else what fits is not much. */
  private async common(
    words: Words,
    share: number,
    facets: FacetFilter,
    cube: FacetCube,
    part: Part,
  ): Promise<LineKey[]> {
    const lead = leadOf(facets);
    const cells = cube.cellsBeside({}, facets);
    const fitting = cube.sum(facets);
    if (cells && fitting <= GATHERED_LINES) return this.run(gatheredSearchStatement(words, cells, part));
    if ((WALKED * share * fitting) / cube.sum(lead) >= 2 * part.size) {
      const walked = await this.run(walkedSearchStatement(words, lead, cells, part));
      if (walked.length === part.size) return walked;
    }
    return this.run(narrowedSearchStatement(words, cells, part));
  }

  /** All that meets a search, or is of an agency, is looked for. */
  private async found(
    words: Words,
    agencyId: string | undefined,
    cells: number[] | null,
    part: Part,
  ): Promise<{ keys: LineKey[]; tally: Tally }> {
    const statement =
      agencyId === undefined ? foundStatement(words, cells, part) : agencyStatement(agencyId, words, cells, part);
    const [{ tally, keys }] = await this.run<[Found]>(statement);
    return { keys, tally: tally.map(([cell, n]) => ({ cell, n })) };
  }

  private run<Rows = LineKey[]>({ sql, values }: Statement): Promise<Rows> {
    return this.db.query<Rows>(sql, [...values]);
  }
}

const sumOf = (tally: Tally): number => tally.reduce((sum, { n }) => sum + n, 0);
