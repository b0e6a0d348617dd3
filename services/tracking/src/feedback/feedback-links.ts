import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew, type OneTimeSecret } from '@heng/kit';
import { plusDays } from '@heng/legal-time';
import type { EntityManager } from 'typeorm';
import { clocks } from '../domain/clocks.js';
import { askedOf } from '../domain/feedback/feedback.js';
import { issueLink, mayGetLink, mustGetLink, sendAnew, withLink } from '../domain/feedback/feedback-link.js';
import type { Project } from '../domain/projects/project.js';
import { FeedbackLinkStore, sendAnewCause } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore, type Standing } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { LinkSecret } from './link-secret.js';

type Issuing = Readonly<{ project: Project; secret: OneTimeSecret; today: string }>;

/** An enterprise is sent a new link to give or amend its feedback (R5). */
@Injectable()
export class IssueFeedbackLink {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly projects: ProjectStore,
    private readonly secret: LinkSecret,
    private readonly clock: Clock,
  ) {}

  /** The enterprise or staff ask. */
  async execute(projectId: string, cause: Cause) {
    const project = await this.projects.ofParty(projectId, cause.actor);
    const asked = askedOf(project);
    const issuing = { project, secret: this.secret.of(idOfNew(cause)), today: this.clock.today() };
    return this.feedback.whileStill(project, (tx, standing) =>
      this.issueIn(tx, standing, issuing, cause, (sentToday) =>
        mustGetLink(standing.current ?? asked, sentToday, issuing.today),
      ),
    );
  }

  /**
   * Somebody asks for the projects of an address; those that are closed or were sent a link today get none. A link that can
   * be used is sent anew: anyone may ask, so nobody who is writing loses it by that.
   */
  async forAddress(email: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const dueFrom = plusDays(today, -clocks.feedbackLink.daysAfterDue);
    for (const projectId of await this.feedback.ofAddress(email, dueFrom)) {
      const own = { ...cause, id: `${cause.id} ${projectId}` };
      const project = await this.projects.get(projectId);
      const issuing = { project, secret: this.secret.of(idOfNew(own)), today };
      await this.feedback.whileStill(project, async (tx, standing) => {
        const sentToday = await this.links.wasSent(tx, projectId, standing.email, today);
        if (!mayGetLink(standing.current!, sentToday, today)) return;
        const usable = await this.links.usable(tx, standing, today);
        if (!usable) await this.issueIn(tx, standing, issuing, own);
        else
          await this.feedback.changeIn(tx, projectId, sendAnewCause(usable, today, own), (current) =>
            sendAnew(current!, this.secret.of(usable.id), project),
          );
      });
    }
  }

  private async issueIn(
    tx: EntityManager,
    { current, email }: Standing,
    { project, secret, today }: Issuing,
    cause: Cause,
    check: (sentToday: boolean) => void = () => undefined,
  ) {
    const sentToday = await this.links.wasSent(tx, project.id, email, today);
    const link = await this.links.changeIn(tx, secret.id, cause, () => {
      check(sentToday);
      return issueLink(secret, project, email, today);
    });
    const usable = { ...cause, handler: `${cause.handler}, feedback` };
    await this.feedback.changeIn(tx, project.id, usable, () => withLink(current, project, link.id));
    return link;
  }
}
