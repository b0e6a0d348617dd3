import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Actor } from '@heng/contracts';
import { type Cause, Clock, type DueDeadline, hashOf, idOfNew, OnCalendar, OnDeadline, shanghaiDate } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { clocks } from '../domain/clocks.js';
import {
  allowedActions,
  askedOf,
  giveFeedback,
  type Given,
  missFeedback,
  movedTo,
  mustBeOpen,
} from '../domain/feedback/feedback.js';
import {
  type AnswerInput,
  type DraftContent,
  emptied,
  type FeedbackAnswer,
  recordedBasics,
  saved,
} from '../domain/feedback/feedback-answer.js';
import { type FeedbackLink, linksValidUntil, mustBeUsable } from '../domain/feedback/feedback-link.js';
import { DOES_NOT_APPLY, levels, questionsFor } from '../domain/feedback/questionnaire.js';
import { totalsByConsultant } from '../domain/on-site-work/on-site-work.js';
import { renewFeedbackDue } from '../domain/projects/ending.js';
import { factsOf, hasBegun, type Project } from '../domain/projects/project.js';
import { feedbackDueOf } from '../feedback-due.js';
import { FeedbackDraftStore, FeedbackLinkStore, FeedbackStore } from '../storage/feedback/feedback.store.js';
import { OriginTraces } from '../storage/integrity/origin-traces.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import {
  answerView,
  type FeedbackForm,
  type FeedbackVersions,
  type GivenFeedback,
  type SavedFeedbackDraft,
} from './feedback-view.js';

/** The enterprise by its account or by the token of a one-time link. */
type By = Readonly<{ projectId: string; actor: Pick<Actor, 'role' | 'org'> } | { token: string }>;
/** `link` is null for an account. */
type Opened = Readonly<{ project: Project; link: FeedbackLink | null }>;
/** An answer and the origin of its request. */
type Answering = Readonly<{ input: AnswerInput; origin: Origin }>;

/**
 * Feedback of enterprises on their ended projects: the form, the draft, the answer, and the missed last day (R5). Only an answer
 * spends a link.
 */
@Injectable()
export class Feedbacks {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly drafts: FeedbackDraftStore,
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly agencies: AgencyDirectory,
    private readonly traces: OriginTraces,
    private readonly clock: Clock,
  ) {}

  /** The form, prefilled. @throws also `tracking.not-ended` */
  async form(by: By): Promise<FeedbackForm> {
    const { project, link } = await this.open(by);
    const { current, email } = await this.feedback.standing(project);
    const today = this.clock.today();
    if (link) mustBeUsable(link, current, email, today);
    const feedback = current ?? askedOf(project);
    const [agency, works, draft, answers] = await Promise.all([
      this.agencies.find(project.agencyId),
      this.works.ofProject(project.id),
      this.drafts.find(project.id),
      this.feedback.answersOn(project.id),
    ]);
    const totals = totalsByConsultant(works, await this.works.ofOtherParts(project.id));
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

  /** All versions of the answer; for the alliance only. */
  async answers(id: string): Promise<FeedbackVersions> {
    const { id: projectId, feedbackDue } = await this.projects.get(id);
    const [feedback, answers] = await Promise.all([this.feedback.find(projectId), this.feedback.answersOn(projectId)]);
    const items = answers.map((answer) => ({
      ...answerView(answer),
      answeredAt: answer.answeredAt.toISOString(),
      by: answer.by,
    }));
    return { projectId, due: feedbackDue?.date ?? null, missed: feedback?.missed ?? false, items };
  }

  async saveDraft(by: By, content: DraftContent, expect: number, cause: Cause): Promise<SavedFeedbackDraft> {
    const { project, link } = await this.open(by);
    const today = this.clock.today();
    return this.feedback.whileStill(project, async (tx, { current, email }) => {
      const feedback = current ?? askedOf(project);
      const decide = () => {
        if (link) mustBeUsable(link, current, email, today);
        mustBeOpen(feedback, today);
        return saved(project.id, content, today);
      };
      const { id, version, savedOn } = await this.drafts.changeIn(tx, project.id, cause, decide, { expect });
      return { id, version, savedOn, allowedActions: allowedActions(feedback, today) };
    });
  }

  /**
   * Gives the answer, or amends it. @throws also `tracking.not-ended`, which leaves a trace once the project has begun
   */
  async give(by: By, { input, origin }: Answering, cause: Cause): Promise<GivenFeedback> {
    const { project, link } = await this.open(by);
    if (hasBegun(project) && !project.feedbackDue) await this.traces.keepAttempt(factsOf(project), this.clock.today());
    askedOf(project);
    return this.feedback.whileStill(project, async (tx, { email }) => {
      // The moment is read under the lock: the feedback may have been missed while the answer waited past its last day.
      const answeredAt = this.clock.now();
      const today = shanghaiDate(answeredAt);
      const works = await this.works.ofProject(project.id, tx);
      const recorded = recordedBasics(project, totalsByConsultant(works));
      const giving = { id: idOfNew(cause), answeredAt, by: link ? 'link' : 'account', input, recorded } as const;
      let given: Given | undefined;
      const feedback = await this.feedback.changeIn(tx, project.id, cause, (current) => {
        if (link) mustBeUsable(link, current, email, today);
        given = giveFeedback(current, project, giving, today);
        return given;
      });
      // A cause that has acted already gives no answer again.
      if (given) await this.keepIn(tx, given.answer, origin, cause);
      const { id, version, givenOn, late } = feedback;
      return { id, version, givenOn: givenOn!, late, allowedActions: allowedActions(feedback, today) };
    });
  }

  /** Records that the last day has passed without an answer. */
  @OnDeadline(clocks.feedback.name)
  async miss({ subject }: DueDeadline, cause: Cause): Promise<void> {
    const project = await this.projects.get(subject);
    await this.feedback.change(subject, cause, (current) => missFeedback(current, project));
  }

  /** Another calendar is in force: the last day may move, for an enterprise that has answered as well. */
  @OnCalendar(clocks.feedback.name)
  async renewDue({ subject: id }: DueDeadline, cause: Cause): Promise<void> {
    await this.projects.transaction(async (tx) => {
      const known = await this.feedback.load(tx, id);
      const { feedbackDue } = await this.projects.changeExistingIn(tx, id, cause, (project) =>
        renewFeedbackDue(project, known?.givenOn != null, this.clock.day()),
      );
      const moving = { ...cause, handler: `${cause.handler}, feedback` };
      if (known && feedbackDue)
        await this.feedback.changeExistingIn(tx, id, moving, (feedback) => movedTo(feedbackDue.date, feedback));
    });
  }

  /** @throws `tracking.feedback-link-invalid` for any fault of the link, `tracking.not-your-project` */
  private async open(by: By): Promise<Opened> {
    if ('projectId' in by) return { project: await this.projects.ofParty(by.projectId, by.actor), link: null };
    const link = await this.links.withToken(hashOf(by.token));
    return { project: await this.projects.get(link.projectId), link };
  }

  /** Stores the answer and its trace, and empties the draft, which has become the answer. */
  private async keepIn(tx: EntityManager, answer: FeedbackAnswer, origin: Origin, cause: Cause): Promise<void> {
    await this.feedback.addAnswer(tx, answer);
    const draftCause = { ...cause, handler: `${cause.handler}, draft` };
    if (await this.drafts.load(tx, answer.projectId))
      await this.drafts.changeIn(tx, answer.projectId, draftCause, (draft) => emptied(draft!));
    await this.traces.keepAnswer(tx, answer, origin);
  }
}
