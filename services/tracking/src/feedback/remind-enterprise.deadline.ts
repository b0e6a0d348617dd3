import { Injectable } from '@nestjs/common';
import { type Cause, Clock, type DueDeadline, idOfNew, OnDeadline } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { clocks } from '../domain/clocks.js';
import { askedOf } from '../domain/feedback/feedback.js';
import { newLink } from '../domain/feedback/feedback-link.js';
import { mustRemind, remind } from '../domain/feedback/reminder.js';
import type { Project } from '../domain/projects/project.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore, type Standing } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { LinkSecret } from './link-secret.js';

/** Reminds an enterprise that has not answered, 30 and 7 days before the last day and on it (R5). */
@Injectable()
export class RemindEnterprise {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly projects: ProjectStore,
    private readonly secret: LinkSecret,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(clocks.feedbackReminder.name)
  async execute({ subject }: DueDeadline, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const project = await this.projects.get(subject);
    await this.feedback.whileStill(project, async (tx, standing) => {
      // The request may not have been heard yet.
      const asked = standing.current ?? askedOf(project);
      if (!mustRemind(asked, today)) return;
      const linkId = await this.linkIn(tx, project, standing, cause, today);
      await this.feedback.changeIn(tx, subject, cause, (current) =>
        remind(current ?? asked, project, this.secret.of(linkId), today),
      );
    });
  }

  /** The link that the enterprise has, or a new one when that is worth nothing. */
  private async linkIn(tx: EntityManager, project: Project, standing: Standing, cause: Cause, today: string) {
    const known = await this.links.usable(tx, standing, today);
    if (known) return known.id;
    const secret = this.secret.of(idOfNew(cause));
    const linkCause = { ...cause, handler: `${cause.handler}, link` };
    await this.links.changeIn(tx, secret.id, linkCause, () => ({
      state: newLink(secret, project, standing.email, today),
      events: [],
    }));
    return secret.id;
  }
}
