import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { decide, type Outcome } from '../domain/assessment.js';
import { AssessmentStore } from '../storage/assessment.store.js';

export type AssessmentDecision = { outcome: Outcome; decidedOn: string };

@Injectable()
export class DecideAssessment {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, decision: AssessmentDecision, cause: Cause, expect?: number) {
    await this.assessments.get(id);
    return this.assessments.change(id, cause, (current) => decide(current!, decision, this.clock.today()), { expect });
  }

  /** The same for a project's one undecided assessment. */
  async ofProject(projectId: string, decision: AssessmentDecision, cause: Cause) {
    return this.execute(await this.assessments.undecidedOf(projectId, cause), decision, cause);
  }
}
