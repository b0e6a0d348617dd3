import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { submit } from '../domain/assessment.js';
import { AssessmentStore } from '../storage/assessment.store.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class SubmitForAssessment {
  constructor(
    private readonly assessments: AssessmentStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  /** `assessmentId` may be given by the subsystem; without it one is made. */
  async execute(input: { projectId: string; submittedOn: string; assessmentId?: string | undefined }, cause: Cause) {
    const project = await this.projects.get(input.projectId);
    const submission = { id: input.assessmentId ?? idOfNew(cause), project, submittedOn: input.submittedOn };
    return this.assessments.change(submission.id, cause, (current) => submit(current, submission, this.clock.today()));
  }
}
