import { Injectable } from '@nestjs/common';
import { type Cause, Clock, DomainError, type Page, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Assessment, type Outcome, recordReport, type Report } from '../domain/assessment/assessment.js';
import { contradictionsOf, type Reader, seesContradictions } from '../domain/assessment/contradictions.js';
import { hasBegun } from '../domain/projects/project.js';
import { AssessmentStore } from '../storage/assessment/assessment.store.js';
import { assessmentTable } from '../storage/assessment/assessment.table.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { type AssessmentView, viewOf } from './assessment-view.js';

export type AssessmentReport = Readonly<{ assessmentId: string; projectId: string; report: Report }>;
/** A report of a batch, with the cause that a single one has. */
export type ReportToRecord = Readonly<{ cause: Cause; content: AssessmentReport }>;

const ASSESSMENTS = new TableQuery(assessmentTable);
export const OF_PROJECT = 'project_id = $1';

/** The number of reports of a batch recorded at a time; less than the connections to the database. */
const LANES = 4;

/** Assessments as the assessment subsystem reports them (R9 2). */
@Injectable()
export class Assessments {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  /** `assessmentId` is the subsystem's own id, in upper or lower case. */
  async record({ assessmentId, projectId, report }: AssessmentReport, cause: Cause): Promise<Assessment> {
    const id = assessmentId.toLowerCase();
    const project = await this.projects.get(projectId);
    const today = this.clock.today();
    return this.assessments.change(id, cause, (current) => recordReport(current, { id, project, report }, today));
  }

  /** Records each as if it came alone, those of one assessment in their order; returns the refusals. */
  async recordMany(batch: readonly ReportToRecord[]): Promise<Map<ReportToRecord, DomainError>> {
    const refused = new Map<ReportToRecord, DomainError>();
    const lanes = Map.groupBy(batch, ({ content }) => Number.parseInt(content.assessmentId.slice(-1), 16) % LANES);
    await Promise.all([...lanes.values()].map((lane) => this.recordInOrder(lane, refused)));
    return refused;
  }

  /** Reports a decision on a known assessment, or on the only undecided assessment of a project. */
  async decide(
    of: Readonly<{ assessmentId: string } | { projectId: string }>,
    status: Outcome,
    on: string,
    cause: Cause,
  ): Promise<Assessment> {
    const assessmentId =
      'assessmentId' in of ? of.assessmentId : await this.assessments.undecidedOf(of.projectId, cause);
    const { projectId } = await this.assessments.get(assessmentId);
    return this.record({ assessmentId, projectId, report: { status, on, revision: 0 } }, cause);
  }

  /**
   * A project that has not begun is visible only to its parties and staff. @throws DomainError `kit.record-not-found`
   */
  async ofProject(projectId: string, reader: Reader, cursor: string | undefined): Promise<Page<AssessmentView>> {
    const project = await this.projects.get(projectId);
    const seesAll = seesContradictions(await this.projects.partiesOf(project), reader);
    if (!seesAll && !hasBegun(project)) throw refuseKit('record-not-found', { what: 'project', id: projectId });
    const { items, next } = await ASSESSMENTS.page(this.db, ['id'], cursor, { where: OF_PROJECT, values: [projectId] });
    return { items: items.map((one) => viewOf(one, seesAll ? contradictionsOf(one) : null)), next };
  }

  private async recordInOrder(
    lane: readonly ReportToRecord[],
    refused: Map<ReportToRecord, DomainError>,
  ): Promise<void> {
    for (const one of lane) {
      try {
        await this.record(one.content, one.cause);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.set(one, error);
      }
    }
  }
}
