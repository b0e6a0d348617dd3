import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { giveFeedback, type Levels } from '../domain/feedback.js';
import { requireParty } from '../domain/parties.js';
import { FeedbackStore } from '../storage/feedback.store.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class GiveFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(projectId: string, satisfaction: Levels, cause: Cause) {
    const project = await this.projects.get(projectId);
    requireParty(project, cause.actor);
    return this.feedback.change(projectId, cause, (current) =>
      giveFeedback(current, project, satisfaction, this.clock.today()),
    );
  }
}
