import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { askedOf } from '../domain/feedback/feedback.js';
import { issueLink, linksValidUntil } from '../domain/feedback/feedback-link.js';
import { requestFeedback } from '../domain/feedback/reminder.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { LinkSecret } from './link-secret.js';

/** The enterprise of a project that ended is sent its link (R5). */
@Injectable()
export class RequestFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly projects: ProjectStore,
    private readonly secret: LinkSecret,
    private readonly clock: Clock,
  ) {}

  /** `requestedOn` is the day of the request, which may be heard later. */
  async execute(projectId: string, requestedOn: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const project = await this.projects.get(projectId);
    await this.feedback.whileStill(project, async (tx, { current, email }) => {
      // Whether it is sent follows from the request alone, not from what else has come since.
      const isOfUse = requestedOn <= linksValidUntil((current ?? askedOf(project)).due);
      const secret = isOfUse ? this.secret.of(idOfNew(cause)) : null;
      if (secret) {
        const linkCause = { ...cause, handler: `${cause.handler}, link` };
        await this.links.changeIn(tx, secret.id, linkCause, () => issueLink(secret, project, email, today));
      }
      await this.feedback.changeIn(tx, projectId, cause, (now) => requestFeedback(now, project, secret?.id ?? null));
    });
  }
}
