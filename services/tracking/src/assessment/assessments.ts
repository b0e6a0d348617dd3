import { Injectable } from '@nestjs/common';
import { type Cause, Clock, DomainError, type Page, refuseKit, TableQuery, type Who } from '@heng/kit';
import { DataSource } from 'typeorm';
import * as rules from '../domain/assessment/assessment.js';
import { hasBegun } from '../domain/projects/project.js';
import { AssessmentStore, assessmentTable } from '../storage/assessment/assessment.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type AssessmentReport = Readonly<{ assessmentId: string; projectId: string; report: rules.Report }>;
/** A report of a batch, with the cause that a single one has. */
export type ReportToRecord = Readonly<{ cause: Cause; content: AssessmentReport }>;

/** `contradictions` are for the parties and staff. */
type ReadAssessment = Omit<rules.Assessment, 'agencyId' | 'enterpriseId' | 'reports'> & {
  contradictions?: rules.Contradiction[];
};

const ASSESSMENTS = new TableQuery(assessmentTable, ['agencyId', 'enterpriseId', 'reports']);
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
  async record({ assessmentId, projectId, report }: AssessmentReport, cause: Cause): Promise<rules.Assessment> {
    const id = assessmentId.toLowerCase();
    const project = await this.projects.get(projectId);
    const today = this.clock.today();
    return this.assessments.change(id, cause, (current) => rules.recordReport(current, { id, project, report }, today));
  }

  /** Records each as if it came alone, those of one assessment in their order; returns the refusals. */
  async recordMany(batch: readonly ReportToRecord[]): Promise<Map<ReportToRecord, DomainError>> {
    const refused = new Map<ReportToRecord, DomainError>();
    const lanes = Map.groupBy(batch, ({ content }) => Number.parseInt(content.assessmentId.slice(-1), 16) % LANES);
    const recordInOrder = async (lane: readonly ReportToRecord[]) => {
      for (const one of lane)
        await this.record(one.content, one.cause).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
          refused.set(one, error);
        });
    };
    await Promise.all([...lanes.values()].map(recordInOrder));
    return refused;
  }

  /** Reports a decision on a known assessment, or on the only undecided assessment of a project. */
  async decide(
    of: Readonly<{ assessmentId: string } | { projectId: string }>,
    status: rules.Outcome,
    on: string,
    cause: Cause,
  ): Promise<rules.Assessment> {
    const assessmentId =
      'assessmentId' in of ? of.assessmentId : await this.assessments.undecidedOf(of.projectId, cause);
    const { projectId } = await this.assessments.get(assessmentId);
    return this.record({ assessmentId, projectId, report: { status, on, revision: 0 } }, cause);
  }

  /**
   * A project that has not begun is visible only to its parties and staff. @throws DomainError `kit.record-not-found`
   */
  async ofProject(projectId: string, reader: Who, cursor: string | undefined): Promise<Page<ReadAssessment>> {
    const project = await this.projects.get(projectId);
    const seesAll = rules.seesContradictions(await this.projects.partiesOf(project), reader);
    if (!seesAll && !hasBegun(project)) throw refuseKit('record-not-found', { what: 'project', id: projectId });
    const page = await ASSESSMENTS.page(this.db, ['id'], cursor, { where: OF_PROJECT, values: [projectId] });
    if (!seesAll) return page;
    return { ...page, items: page.items.map((one) => ({ ...one, contradictions: rules.contradictionsOf(one) })) };
  }
}
