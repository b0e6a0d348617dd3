import { Injectable } from '@nestjs/common';
import { type Cause, Clock, hashOf } from '@heng/kit';
import { allowedActions, askedOf, mustBeOpen } from '../domain/feedback/feedback.js';
import { type DraftContent, saved } from '../domain/feedback/feedback-draft.js';
import { type FeedbackLink, mustBeUsable } from '../domain/feedback/feedback-link.js';
import type { Project } from '../domain/projects/project.js';
import { FeedbackDraftStore } from '../storage/feedback/feedback-draft.store.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type Writing = Readonly<{ content: DraftContent; expect: number }>;

/** The enterprise saves what it has written so far; it spends no link (R5). */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly drafts: FeedbackDraftStore,
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async byAccount(projectId: string, writing: Writing, cause: Cause) {
    const project = await this.projects.ofParty(projectId, cause.actor);
    return this.save(project, null, writing, cause);
  }

  /** @throws `tracking.feedback-link-invalid` whatever is wrong with the link */
  async byLink(token: string, writing: Writing, cause: Cause) {
    const link = await this.links.withToken(hashOf(token));
    return this.save(await this.projects.get(link.projectId), link, writing, cause);
  }

  private save(project: Project, link: FeedbackLink | null, { content, expect }: Writing, cause: Cause) {
    const today = this.clock.today();
    return this.feedback.whileStill(project, async (tx, { current, email }) => {
      const feedback = current ?? askedOf(project);
      const decide = () => {
        if (link) mustBeUsable(link, current, email, today);
        mustBeOpen(feedback, today);
        return saved(project.id, content, today);
      };
      const draft = await this.drafts.changeIn(tx, project.id, cause, decide, { expect });
      return { ...draft, allowedActions: allowedActions(feedback, today) };
    });
  }
}
