import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { type Assessment, recordReport, type Report } from '../domain/assessment/assessment.js';
import { AssessmentStore } from '../storage/assessment/assessment.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type ReportedAssessment = Readonly<{ assessmentId: string; projectId: string; report: Report }>;

@Injectable()
export class RecordAssessment {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  /** `assessmentId` is the subsystem's own; what has it already, in whatever writing, is the same assessment. */
  async execute({ assessmentId, projectId, report }: ReportedAssessment, cause: Cause): Promise<Assessment> {
    const id = assessmentId.toLowerCase();
    const project = await this.projects.get(projectId);
    const today = this.clock.today();
    return this.assessments.change(id, cause, (current) => recordReport(current, { id, project, report }, today));
  }
}
