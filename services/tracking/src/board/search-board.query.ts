import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import type { FacetCounts } from '../domain/board/facet-cube.js';
import type { BoardFilter } from '../storage/board/board-search.js';
import type { NameReader } from '../storage/name-withholding/name-shown.js';
import type { BoardLineView } from './board-line-view.js';
import { FindLines } from './find-lines.query.js';
import { ReadLines } from './read-lines.query.js';

/** A page of the board; `count` is how many lines fit, null where only the newest of them were counted. */
export type BoardPage = Page<BoardLineView> & { count: number | null; counts: FacetCounts };

@Injectable()
export class SearchBoard {
  constructor(
    private readonly lines: FindLines,
    private readonly read: ReadLines,
  ) {}

  /** One page of the board, the newest first, with the numbers of each filter. */
  async page(filter: BoardFilter, cursor: string | undefined, reader: NameReader): Promise<BoardPage> {
    const [startedOn, id] = afterCursor(cursor, 2).map(String);
    const after = cursor === undefined ? undefined : { startedOn: startedOn!, id: id! };
    const { keys, count, counts } = await this.lines.find(filter, { after, size: PAGE_SIZE + 1 });
    const { items, next } = pageOf(keys, PAGE_SIZE, (key) => [key.startedOn, key.id]);
    const ids = items.map((key) => key.id);
    return { items: await this.read.of(ids, reader), next, count, counts };
  }
}
