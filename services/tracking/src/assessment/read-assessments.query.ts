import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Standing } from '../domain/assessment/assessment.js';
import {
  type Contradiction,
  contradictionsOf,
  type Reader,
  seesContradictions,
} from '../domain/assessment/contradictions.js';
import { hasBegun } from '../domain/projects/project.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type AssessmentOfProject = Standing & {
  id: string;
  version: number;
  projectId: string;
  /** For the parties and staff only. */
  contradictions?: Contradiction[];
};

/** $1 the project, $2 after which id. */
export const READ_ASSESSMENTS = `
  select id, version, project_id as "projectId", status, accepted_on::text as "acceptedOn",
    submitted_on::text as "submittedOn", outcome, decided_on::text as "decidedOn", withdrawn_on::text as "withdrawnOn",
    revoked_on::text as "revokedOn"
  from assessment where project_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`;

@Injectable()
export class ReadAssessments {
  constructor(
    private readonly db: DataSource,
    private readonly projects: ProjectStore,
  ) {}

  /** @throws DomainError `kit.record-not-found`; to the public also of a project that has not begun */
  async ofProject(projectId: string, reader: Reader, cursor?: string): Promise<Page<AssessmentOfProject>> {
    const project = await this.projects.get(projectId);
    const seesAll = seesContradictions(await this.projects.partiesOf(project), reader);
    if (!seesAll && !hasBegun(project)) throw refuseKit('record-not-found', { what: 'project', id: projectId });
    const key = [project.id, ...afterCursor(cursor, 1), PAGE_SIZE + 1];
    const rows: AssessmentOfProject[] = await this.db.query(READ_ASSESSMENTS, key);
    const read = seesAll ? rows.map((row) => ({ ...row, contradictions: contradictionsOf(row) })) : rows;
    return pageOf(read, PAGE_SIZE, ({ id }) => [id]);
  }
}
