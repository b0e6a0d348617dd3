import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import type { Assessment, Outcome } from '../domain/assessment/assessment.js';
import { AssessmentStore } from '../storage/assessment/assessment.store.js';
import { RecordAssessment } from './record-assessment.js';

export type Decided = Readonly<{ assessmentId: string } | { projectId: string }>;

@Injectable()
export class RecordDecision {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly recordAssessment: RecordAssessment,
  ) {}

  /** The decision on an assessment that is known, or on a project's one undecided assessment, as a report. */
  async execute(decided: Decided, status: Outcome, on: string, cause: Cause): Promise<Assessment> {
    const assessmentId =
      'assessmentId' in decided ? decided.assessmentId : await this.assessments.undecidedOf(decided.projectId, cause);
    const { projectId } = await this.assessments.get(assessmentId);
    return this.recordAssessment.execute({ assessmentId, projectId, report: { status, on, revision: 0 } }, cause);
  }
}
