import { Injectable } from '@nestjs/common';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { FacetCounts } from '../domain/board/board-facets.js';
import type { BoardFilter } from '../storage/board/board-search.js';
import type { NameReader } from '../storage/name-withholding/name-shown.js';
import type { BoardLineView } from './board-line-view.js';
import { FindLines } from './find-lines.query.js';
import { isPublic, ReadLines } from './read-lines.query.js';

/** A page of the board; `count` is the number of lines that fit, null where only some are counted. */
export type BoardPage = Page<BoardLineView> & { count: number | null; counts: FacetCounts };

/** So many answers are kept. */
const KEPT = 200;
/** The turn of the board: until the next one no line of it changes. */
export const TURN = 'select coalesce(max(turn), 0) as turn from board_count';

@Injectable()
export class SearchBoard {
  private readonly answers = new Map<string, Promise<string>>();
  private turn = 0;

  constructor(
    private readonly db: DataSource,
    private readonly lines: FindLines,
    private readonly read: ReadLines,
    private readonly clock: Clock,
  ) {}

  /**
   * One page of the board as JSON, the newest first, with the numbers beside the filters. The public's answer is made once, as
   * it is the same until the board or the day turns.
   */
  async page(filter: BoardFilter, cursor: string | undefined, reader: NameReader): Promise<string> {
    if (!isPublic(reader)) return this.answer(filter, cursor, reader);
    const [{ turn }]: [{ turn: number }] = await this.db.query(TURN);
    if (turn !== this.turn || this.answers.size >= KEPT) this.answers.clear();
    this.turn = turn;
    const question = JSON.stringify([this.clock.today(), filter, cursor]);
    const known = this.answers.get(question);
    if (known) return known;
    const made = this.answer(filter, cursor, reader);
    this.answers.set(question, made);
    made.catch(() => this.answers.delete(question));
    return made;
  }

  private async answer(filter: BoardFilter, cursor: string | undefined, reader: NameReader): Promise<string> {
    const [startedOn, id] = afterCursor(cursor, 2).map(String);
    const after = cursor === undefined ? undefined : { startedOn: startedOn!, id: id! };
    const { keys, count, counts } = await this.lines.find(filter, { after, size: PAGE_SIZE + 1 });
    const { items, next } = pageOf(keys, PAGE_SIZE, (key) => [key.startedOn, key.id]);
    const lines = await this.read.of(
      items.map((key) => key.id),
      reader,
    );
    return JSON.stringify({ items: lines, next, count, counts } satisfies BoardPage);
  }
}
