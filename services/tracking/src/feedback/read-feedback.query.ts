import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Actor } from '@heng/contracts';
import { Clock, hashOf } from '@heng/kit';
import { allowedActions, askedOf, type Feedback } from '../domain/feedback/feedback.js';
import { recordedBasics } from '../domain/feedback/feedback-answer.js';
import { linksValidUntil, mustBeUsable } from '../domain/feedback/feedback-link.js';
import { DOES_NOT_APPLY, levels, questionsFor } from '../domain/feedback/questionnaire.js';
import { totalsByConsultant } from '../domain/on-site-work/on-site-work.js';
import type { Project } from '../domain/projects/project.js';
import { feedbackDueOf } from '../feedback-due.js';
import { FeedbackDraftStore } from '../storage/feedback/feedback-draft.store.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { answerView, type FeedbackForm, type FeedbackVersions } from './feedback-view.js';

/** The form for an enterprise, prefilled, and its answers. Reading spends no link. */
@Injectable()
export class ReadFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly drafts: FeedbackDraftStore,
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws `tracking.feedback-link-invalid` for any fault of the link */
  async byLink(token: string): Promise<FeedbackForm> {
    const link = await this.links.withToken(hashOf(token));
    const project = await this.projects.get(link.projectId);
    const { current, email } = await this.feedback.standing(project);
    const today = this.clock.today();
    mustBeUsable(link, current, email, today);
    return this.form(project, current, today);
  }

  async byAccount(projectId: string, reader: Pick<Actor, 'role' | 'org'>): Promise<FeedbackForm> {
    const project = await this.projects.ofParty(projectId, reader);
    const { current } = await this.feedback.standing(project);
    return this.form(project, current, this.clock.today());
  }

  /** All versions of the answer; for the alliance only. */
  async answers(id: string): Promise<FeedbackVersions> {
    const { id: projectId, feedbackDue } = await this.projects.get(id);
    const [feedback, answers] = await Promise.all([this.feedback.find(projectId), this.feedback.answersOn(projectId)]);
    return {
      projectId,
      due: feedbackDue?.date ?? null,
      missed: feedback?.missed ?? false,
      items: answers.map((answer) => ({
        ...answerView(answer),
        answeredAt: answer.answeredAt.toISOString(),
        by: answer.by,
      })),
    };
  }

  private async form(project: Project, current: Feedback | null, today: string): Promise<FeedbackForm> {
    const feedback = current ?? askedOf(project);
    const [agency, works, draft, answers] = await Promise.all([
      this.agencies.find(project.agencyId),
      this.works.ofProject(project.id),
      this.drafts.find(project.id),
      this.feedback.answersOn(project.id),
    ]);
    const totals = totalsByConsultant(works);
    const due = feedbackDueOf(project);
    const answer = answers.at(-1);
    return {
      projectId: project.id,
      version: draft?.version ?? 0,
      agencyName: agency?.name ?? null,
      basics: { ...recordedBasics(project, totals), consultants: totals },
      questions: questionsFor(project.stages),
      levels,
      doesNotApply: DOES_NOT_APPLY,
      draft: draft?.content ? { ...draft.content, savedOn: draft.savedOn! } : null,
      answer: answer ? answerView(answer) : null,
      due,
      late: today > due.due,
      linksValidUntil: linksValidUntil(due.due),
      allowedActions: allowedActions(feedback, today),
    };
  }
}
