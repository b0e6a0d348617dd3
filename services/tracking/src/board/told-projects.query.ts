import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import { ChangeWatch, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { BoardChange } from '../domain/board/board-change.js';
import type { Project } from '../domain/projects/project.js';

/** A project as other subsystems read it. */
export type ToldProject = Pick<Project, 'id' | 'version' | 'state' | 'agencyId' | 'enterpriseId' | 'startedOn'> &
  Pick<Project, 'endedOn' | 'continues' | 'continuedBy' | 'stages'> & { expectedBy: string | null };

const CHANGES = `
  select position, event_id as "eventId", project_id as "projectId", kind, to_json(at) #>> '{}' as at
  from board_change where position > $1 order by position limit $2`;

const SELECT = `
  select p.id, p.version, p.state, p.agency_id as "agencyId", p.enterprise_id as "enterpriseId",
    p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.continues, p.continued_by as "continuedBy",
    p.stages, l.expected_by::text as "expectedBy"
  from project p left join board_line l on l.project_id = p.id`;
const BY_IDS = `${SELECT} where p.id = any($1::uuid[])`;

const FOUND_MAX = 100;
/** $1 the enterprise, $2 a code that the agency has or had when one of these projects started; null for all agencies. */
const OF_ENTERPRISE = `
  ${SELECT}
  where p.enterprise_id = $1 and ($2::text is null or p.agency_id in (
    select agency_id from agency_directory where credit_code = $2
    union select agency_id from project where enterprise_id = $1 and agency_code = $2))
  order by p.started_on desc, p.id limit ${FOUND_MAX}`;

/** Projects as other subsystems read them, as they are now, and their changes on the board in order. */
@Injectable()
export class ToldProjects extends ChangeWatch<BoardChange & { position: string }> {
  constructor(db: DataSource) {
    super(db, CHANGES);
  }

  /** The projects of known ids. */
  async byIds(ids: readonly string[]): Promise<Map<string, ToldProject>> {
    const projects: ToldProject[] = await this.db.query(BY_IDS, [ids]);
    return new Map(projects.map((project) => [project.id, project]));
  }

  /** The projects of an enterprise by credit codes, the latest started first. @throws `kit.record-not-found` for the enterprise */
  async ofEnterprise(creditCode: string, agencyCreditCode?: string): Promise<ToldProject[]> {
    const code = plainCode(creditCode);
    const [enterprise]: { id: string }[] = await this.db.query('select id from enterprise where credit_code = $1', [
      code,
    ]);
    if (!enterprise) throw refuseKit('record-not-found', { what: 'enterprise', id: creditCode });
    const agencyCode = agencyCreditCode === undefined ? null : plainCode(agencyCreditCode);
    return this.db.query(OF_ENTERPRISE, [enterprise.id, agencyCode]);
  }
}
