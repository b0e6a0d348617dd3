import { Injectable } from '@nestjs/common';
import { type Stage, stages } from '@heng/contracts';
import { afterCursor, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Project, StageSpan } from '../domain/project.js';

export const states = ['in-progress', 'completed'] as const;
export type ProjectState = (typeof states)[number];
export type BoardFilter = {
  province?: string;
  bureau?: string;
  agencyId?: string;
  state?: ProjectState;
  cursor?: string;
};

/** One line of the board (R4). Nothing of the feedback is in it. */
export type BoardRow = Pick<Project, 'id' | 'version' | 'agencyId' | 'enterpriseId' | 'startedOn' | 'endedOn'> & {
  state: ProjectState;
  enterpriseName: string;
  province: string;
  city: string;
  bureau: string;
  agencyName: string | null;
  /** All six, in their order; dates are null before a stage starts or ends. */
  stages: { stage: Stage; startedOn: string | null; completedOn: string | null }[];
};
type Row = Omit<BoardRow, 'state' | 'stages'> & { stages: Partial<Record<Stage, StageSpan>> };

const SELECT = `
  select p.id, p.version, p.agency_id as "agencyId", p.enterprise_id as "enterpriseId", p.started_on::text as "startedOn",
    p.ended_on::text as "endedOn", p.stages, e.name as "enterpriseName", e.province, e.city, e.bureau, a.name as "agencyName"
  from project p join enterprise e on e.id = p.enterprise_id left join agency_directory a on a.agency_id = p.agency_id`;

/** The newest first. */
export const READ_BOARD = `${SELECT}
  where ($1::text is null or e.province = $1) and ($2::text is null or e.bureau = $2)
    and ($3::uuid is null or p.agency_id = $3) and ($4::boolean is null or (p.ended_on is not null) = $4)
    and ($5::date is null or (p.started_on, p.id) < ($5, $6::uuid))
  order by p.started_on desc, p.id desc limit $7`;

@Injectable()
export class ReadBoard {
  constructor(private readonly db: DataSource) {}

  async page({ province, bureau, agencyId, state, cursor }: BoardFilter): Promise<Page<BoardRow>> {
    const completed = state ? state === 'completed' : null;
    const filter = [province ?? null, bureau ?? null, agencyId ?? null, completed];
    const rows: Row[] = await this.db.query(READ_BOARD, [...filter, ...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows.map(toBoardRow), PAGE_SIZE, ({ startedOn, id }) => [startedOn, id]);
  }

  /** @throws DomainError `kit.record-not-found` */
  async project(id: string): Promise<BoardRow> {
    const [row]: Row[] = await this.db.query(`${SELECT} where p.id = $1`, [id]);
    if (!row) throw refuseKit('record-not-found', { what: 'project', id });
    return toBoardRow(row);
  }
}

function toBoardRow(row: Row): BoardRow {
  return {
    ...row,
    state: row.endedOn ? 'completed' : 'in-progress',
    stages: stages.map((stage) => ({ stage, ...(row.stages[stage] ?? { startedOn: null, completedOn: null }) })),
  };
}
