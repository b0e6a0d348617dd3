import { Injectable } from '@nestjs/common';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { FacetCounts } from '../domain/board/board-facets.js';
import type { StageDates } from '../domain/board/board-line.js';
import type { BoardFilter, LineKey } from '../storage/board/board-search.js';
import { FindLines } from '../storage/board/find-lines.js';
import { type NameReader, nameIsHidden, nameReaderOf, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';
import { type BoardLineView, stagesOnBoard } from './board-view.js';

/** A page of the board; `count` is the number of lines that fit, null where only some are counted. */
export type BoardPage = Page<BoardLineView> & { count: number | null; counts: FacetCounts };
type Row = Omit<BoardLineView, 'stages'> & { stages: StageDates[] };

/** The number of answers that are kept. */
const KEPT = 200;
/** The turn of the board: until the next one no line of it changes. */
const TURN = 'select coalesce(max(turn), 0) as turn from board_count';

/** $1 the projects, $2 today. */
export const READ_LINES = `
  select l.project_id as id, l.version, l.state, l.stage, l.stalled, l.expected_by::text as "expectedBy",
    l.enterprise_id as "enterpriseId", e.name as "enterpriseName", w.withheld as "nameWithheld", l.province, e.city,
    l.bureau, l.industry, l.agency_id as "agencyId", l.agency_name as "agencyName", l.started_on::text as "startedOn",
    l.ended_on::text as "endedOn", l.stages
  from board_line l join enterprise e on e.id = l.enterprise_id
    cross join lateral (select ${nameIsWithheld('e.id', '$2')} as withheld offset 0) w
  where l.project_id = any($1::uuid[])
  order by l.started_on desc, l.project_id desc`;

/** The enterprises whose withheld name a reader sees: $1 enterprises, $2 to $5 the reader (`readingOn`). */
const SEEN = `select e.id from enterprise e where e.id = any($1::uuid[]) and not (${nameIsHidden('e', 2)})`;

const PUBLIC = nameReaderOf({ roles: [] });
/** True for a reader who sees what everybody sees. */
const isPublic = ({ isStaff, agencyCode, enterpriseCode }: NameReader): boolean =>
  !isStaff && agencyCode === null && enterpriseCode === null;

@Injectable()
export class ReadBoard {
  private readonly answers = new Map<string, Promise<string>>();
  private turn = 0;

  constructor(
    private readonly db: DataSource,
    private readonly lines: FindLines,
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

  /** All lines that fit as everybody sees them, the newest first, in batches that are read as they are taken. */
  async *batches(filter: BoardFilter): AsyncGenerator<BoardLineView[]> {
    for await (const keys of this.lines.batches(filter)) yield await this.seen(keys, PUBLIC);
  }

  private async answer(filter: BoardFilter, cursor: string | undefined, reader: NameReader): Promise<string> {
    const [startedOn, id] = afterCursor(cursor, 2).map(String);
    const after = cursor === undefined ? undefined : { startedOn: startedOn!, id: id! };
    const { keys, count, counts } = await this.lines.find(filter, { after, size: PAGE_SIZE + 1 });
    const { items, next } = pageOf(keys, PAGE_SIZE, (key) => [key.startedOn, key.id]);
    return JSON.stringify({ items: await this.seen(items, reader), next, count, counts } satisfies BoardPage);
  }

  /** The lines of some keys as a reader sees them, in the order of the board. */
  private async seen(keys: readonly LineKey[], reader: NameReader): Promise<BoardLineView[]> {
    if (keys.length === 0) return [];
    const today = this.clock.today();
    const rows: Row[] = await this.db.query(READ_LINES, [keys.map(({ id }) => id), today]);
    const withheld = rows.filter((row) => row.nameWithheld).map((row) => row.enterpriseId);
    const known: { id: string }[] =
      isPublic(reader) || withheld.length === 0
        ? []
        : await this.db.query(SEEN, [withheld, ...readingOn(today, reader)]);
    const named = new Set(known.map(({ id }) => id));
    return rows.map((line) => ({
      ...line,
      enterpriseName: line.nameWithheld && !named.has(line.enterpriseId) ? null : line.enterpriseName,
      stages: stagesOnBoard(line.stages),
    }));
  }
}
