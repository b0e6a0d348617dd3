import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { clocks } from '../domain/clocks.js';
import { missFeedback } from '../domain/feedback/feedback.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** Records that the last day for the feedback on a project has passed without an answer (R5). */
@Injectable()
export class MissFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly projects: ProjectStore,
  ) {}

  @OnDeadline(clocks.feedback.name)
  async execute({ subject }: DueDeadline, cause: Cause): Promise<void> {
    const project = await this.projects.get(subject);
    await this.feedback.change(subject, cause, (current) => missFeedback(current, project));
  }
}
