import { Inject, Injectable } from '@nestjs/common';
import {
  type Cause,
  Clock,
  type DueDeadline,
  idOfNew,
  OnDeadline,
  type OneTimeSecret,
  oneTimeSecret,
  SETTINGS,
} from '@heng/kit';
import { plusDays } from '@heng/legal-time';
import type { EntityManager } from 'typeorm';
import type { TrackingSettings } from '../config.js';
import { clocks } from '../domain/clocks.js';
import { askedOf } from '../domain/feedback/feedback.js';
import {
  issueLink,
  linksValidUntil,
  mayGetLink,
  mustGetLink,
  newLink,
  sendAnew,
  withLink,
} from '../domain/feedback/feedback-link.js';
import { mustRemind, remind } from '../domain/feedback/reminder.js';
import type { Project } from '../domain/projects/project.js';
import { FeedbackLinkStore, FeedbackStore, sendAnewCause, type Standing } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** One-time links by which enterprises give or amend their feedback, and their letters (R5). */
@Injectable()
export class FeedbackLinks {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: TrackingSettings,
  ) {}

  /**
   * Asks the enterprise of an ended project. `requestedOn` is the day of the request, which may be processed later. An earlier
   * answer makes no difference: the enterprise can amend it by the link.
   */
  async request(projectId: string, requestedOn: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const project = await this.projects.get(projectId);
    await this.feedback.whileStill(project, async (tx, { current, email }) => {
      // The request alone, not later events, determines whether a link is sent.
      const isOfUse = requestedOn <= linksValidUntil((current ?? askedOf(project)).due);
      const secret = isOfUse ? this.secretOf(idOfNew(cause)) : null;
      if (secret)
        await this.links.changeIn(tx, secret.id, linkCause(cause), () => issueLink(secret, project, email, today));
      await this.feedback.changeIn(tx, projectId, cause, (now) => withLink(now, project, secret?.id ?? null));
    });
  }

  /** Reminds an enterprise that has not answered, 30 and 7 days before the last day and on it. */
  @OnDeadline(clocks.feedbackReminder.name)
  async remind({ subject }: DueDeadline, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const project = await this.projects.get(subject);
    await this.feedback.whileStill(project, async (tx, standing) => {
      // The request may not have arrived yet.
      const asked = standing.current ?? askedOf(project);
      if (!mustRemind(asked, today)) return;
      const link = await this.linkIn(tx, project, standing, cause, today);
      await this.feedback.changeIn(tx, subject, cause, (current) => remind(current ?? asked, project, link, today));
    });
  }

  /** Sends a new link at the request of the enterprise or of staff. */
  async issue(projectId: string, cause: Cause) {
    const today = this.clock.today();
    const project = await this.projects.ofParty(projectId, cause.actor);
    const asked = askedOf(project);
    return this.feedback.whileStill(project, async (tx, standing) => {
      const sentToday = await this.links.wasSent(tx, projectId, standing.email, today);
      return this.issueIn(tx, project, standing, cause, () => mustGetLink(standing.current ?? asked, sentToday, today));
    });
  }

  /**
   * Sends links for the projects of an address, except for those that are closed or had a link sent today. A usable
   * link is sent again: anyone may ask, so an enterprise in the middle of an answer keeps its link.
   */
  async issueForAddress(email: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const dueFrom = plusDays(today, -clocks.feedbackLink.daysAfterDue);
    for (const projectId of await this.feedback.ofAddress(email, dueFrom)) {
      const own = { ...cause, id: `${cause.id} ${projectId}` };
      const project = await this.projects.get(projectId);
      await this.feedback.whileStill(project, async (tx, standing) => {
        const sentToday = await this.links.wasSent(tx, projectId, standing.email, today);
        if (!mayGetLink(standing.current!, sentToday, today)) return;
        const usable = await this.links.usable(tx, standing, today);
        if (!usable) await this.issueIn(tx, project, standing, own);
        else
          await this.feedback.changeIn(tx, projectId, sendAnewCause(usable, today, own), (current) =>
            sendAnew(current!, this.secretOf(usable.id), project),
          );
      });
    }
  }

  /** `check` refuses a link that must not be issued. */
  private async issueIn(
    tx: EntityManager,
    project: Project,
    { current, email }: Standing,
    cause: Cause,
    check: () => void = () => undefined,
  ) {
    const secret = this.secretOf(idOfNew(cause));
    const { id, version, validUntil } = await this.links.changeIn(tx, secret.id, cause, () => {
      check();
      return issueLink(secret, project, email, this.clock.today());
    });
    const usable = { ...cause, handler: `${cause.handler}, feedback` };
    await this.feedback.changeIn(tx, project.id, usable, () => withLink(current, project, id));
    return { id, version, validUntil };
  }

  /** The enterprise's link, or a new one if that is unusable. */
  private async linkIn(tx: EntityManager, project: Project, standing: Standing, cause: Cause, today: string) {
    const known = await this.links.usable(tx, standing, today);
    const secret = this.secretOf(known?.id ?? idOfNew(cause));
    const made = { state: newLink(secret, project, standing.email, today), events: [] };
    if (!known) await this.links.changeIn(tx, secret.id, linkCause(cause), () => made);
    return secret;
  }

  private secretOf(linkId: string): OneTimeSecret {
    return oneTimeSecret(this.settings.TRACKING_SECRET, 'feedback', linkId);
  }
}

const linkCause = (cause: Cause): Cause => ({ ...cause, handler: `${cause.handler}, link` });
