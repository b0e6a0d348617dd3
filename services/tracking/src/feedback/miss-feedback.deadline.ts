import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { clocks } from '../domain/clocks.js';
import { missFeedback } from '../domain/feedback.js';
import { FeedbackStore } from '../storage/feedback.store.js';
import { ProjectStore } from '../storage/project.store.js';

/** Records that the last day for the feedback on a project has passed without an answer (R5). */
@Injectable()
export class MissFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly projects: ProjectStore,
  ) {}

  @OnDeadline(clocks.feedback.name)
  async execute({ subject, due }: DueDeadline, cause: Cause): Promise<void> {
    const project = await this.projects.get(subject);
    await this.feedback.change(subject, cause, (current) => missFeedback(current, project, due));
  }
}
