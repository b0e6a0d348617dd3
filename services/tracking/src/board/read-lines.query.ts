import { Injectable } from '@nestjs/common';
import { Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { StageDates } from '../domain/board/board-line.js';
import { type NameReader, nameIsHidden, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';
import { type BoardLineView, stagesOnBoard } from './board-line-view.js';

type Row = Omit<BoardLineView, 'stages'> & { stages: StageDates[] };

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

/** $1 enterprises whose name is withheld, $2 to $5 who reads (`readingOn`): those whose name the reader sees all the same. */
const SEEN = `select e.id from enterprise e where e.id = any($1::uuid[]) and not (${nameIsHidden('e', 2)})`;

/** Whether a reader sees what anyone sees. */
export const isPublic = ({ isStaff, agencyCode, enterpriseCode }: NameReader): boolean =>
  !isStaff && agencyCode === null && enterpriseCode === null;

@Injectable()
export class ReadLines {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What a reader sees of lines, in the order of the board. */
  async of(ids: readonly string[], reader: NameReader): Promise<BoardLineView[]> {
    if (ids.length === 0) return [];
    const today = this.clock.today();
    const rows: Row[] = await this.db.query(READ_LINES, [ids, today]);
    const withheld = rows.filter((row) => row.nameWithheld).map((row) => row.enterpriseId);
    const seen = await this.seenBy(reader, withheld, today);
    return rows.map((line) => ({
      ...line,
      enterpriseName: line.nameWithheld && !seen.has(line.enterpriseId) ? null : line.enterpriseName,
      stages: stagesOnBoard(line.stages),
    }));
  }

  private async seenBy(reader: NameReader, enterpriseIds: readonly string[], today: string): Promise<Set<string>> {
    if (isPublic(reader) || enterpriseIds.length === 0) return new Set();
    const rows: { id: string }[] = await this.db.query(SEEN, [enterpriseIds, ...readingOn(today, reader)]);
    return new Set(rows.map(({ id }) => id));
  }
}
