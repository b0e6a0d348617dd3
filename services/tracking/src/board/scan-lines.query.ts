import { Injectable } from '@nestjs/common';
import type { SearchWord } from '@heng/search-keys';
import { DataSource } from 'typeorm';
import type { FacetCube } from '../domain/board/facet-cube.js';
import { BoardCounts } from '../storage/board/board-counts.js';
import {
  type BoardFilter,
  leadOf,
  type LineKey,
  narrowedSearchStatement,
  type Part,
  type Statement,
  walkedAgencyStatement,
  walkedStatement,
  whichFitStatement,
} from '../storage/board/board-search.js';
import { GramFrequencies } from '../storage/board/gram-frequencies.js';

const BATCH = 500;
/** So many lines that meet a search are kept in memory by their keys; of more, the whole order is gone through. */
const KEPT = 20_000;

type Words = readonly SearchWord[];

/** All lines that fit, for who reads them all: each line of an order is looked at once, whatever is asked for. */
@Injectable()
export class ScanLines {
  constructor(
    private readonly db: DataSource,
    private readonly counts: BoardCounts,
    private readonly frequencies: GramFrequencies,
  ) {}

  /**
   * In batches, the newest first, which are read as they are taken. The place of a line never changes, so that nothing is
   * missed and nothing comes twice.
   */
  async *batches(filter: BoardFilter): AsyncGenerator<readonly LineKey[]> {
    const words = await this.frequencies.wordsOf(filter.q);
    if (filter.q !== undefined && words.length === 0) return;
    const few = filter.agencyId === undefined && words.length > 0 ? await this.few(words, filter) : null;
    if (few) {
      for (let n = 0; n < few.length; n += BATCH) yield few.slice(n, n + BATCH);
      return;
    }
    for (let after: LineKey | undefined; ;) {
      const { cube } = await this.counts.current();
      const { walk, cells } = walkOf(filter, cube, { after, size: BATCH });
      const keys = await this.run(walk);
      const fits = words.length === 0 && cells === null ? keys : await this.run(whichFitStatement(words, cells, keys));
      if (fits.length > 0) yield fits;
      if (keys.length < BATCH) return;
      after = keys.at(-1);
    }
  }

  /** What meets a rare search, all at once; null where it may be much. */
  private async few(words: Words, { facets }: BoardFilter): Promise<readonly LineKey[] | null> {
    const { cube } = await this.counts.current();
    if (cube.sum({}) > KEPT && this.frequencies.mayBeCommon(words)) return null;
    const part = { after: undefined, size: KEPT + 1 };
    const keys = await this.run(narrowedSearchStatement(words, cube.cellsBeside({}, facets), part));
    return keys.length > KEPT ? null : keys;
  }

  private run({ sql, values }: Statement): Promise<LineKey[]> {
    return this.db.query(sql, [...values]);
  }
}

/** The next lines of an agency, or along the order of what narrows the most; `cells` are those they are to lie in still. */
function walkOf(
  { agencyId, facets }: BoardFilter,
  cube: FacetCube,
  part: Part,
): { walk: Statement; cells: number[] | null } {
  if (agencyId !== undefined)
    return { walk: walkedAgencyStatement(agencyId, part), cells: cube.cellsBeside({}, facets) };
  const lead = leadOf(facets);
  return { walk: walkedStatement(lead, cube.cellsBeside(lead, facets), part), cells: null };
}
