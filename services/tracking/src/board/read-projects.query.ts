import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ToldProject } from './project-message.js';

const BY_IDS = `
  select p.id, p.version, p.state, p.agency_id as "agencyId", p.enterprise_id as "enterpriseId",
    p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.continues, p.continued_by as "continuedBy",
    p.stages, l.expected_by::text as "expectedBy"
  from project p left join board_line l on l.project_id = p.id
  where p.id = any($1::uuid[])`;

/** Projects as other subsystems read them, as they are now. */
@Injectable()
export class ReadProjects {
  constructor(private readonly db: DataSource) {}

  /** Those of the ids that are known. */
  async byIds(ids: readonly string[]): Promise<Map<string, ToldProject>> {
    const projects: ToldProject[] = await this.db.query(BY_IDS, [ids]);
    return new Map(projects.map((project) => [project.id, project]));
  }
}
