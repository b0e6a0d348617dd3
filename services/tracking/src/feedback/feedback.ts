import { Injectable } from '@nestjs/common';
import {
  type Cause,
  type Changing,
  Clock,
  type DueDeadline,
  hashOf,
  idOfNew,
  OnCalendar,
  OnDeadline,
  shanghaiDate,
} from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { clocks } from '../domain/clocks.js';
import {
  allowedActions,
  askedOf,
  giveFeedback,
  missFeedback,
  movedTo,
  mustBeOpen,
} from '../domain/feedback/feedback.js';
import { type AnswerInput, type FeedbackAnswer, recordedBasics } from '../domain/feedback/feedback-answer.js';
import { type DraftContent, emptied, saved } from '../domain/feedback/feedback-draft.js';
import { type FeedbackLink, mustBeUsable } from '../domain/feedback/feedback-link.js';
import { totalsByConsultant } from '../domain/on-site-work/on-site-work.js';
import { renewFeedbackDue } from '../domain/projects/ending.js';
import { factsOf, hasBegun, type Project } from '../domain/projects/project.js';
import { FeedbackDraftStore } from '../storage/feedback/feedback-draft.store.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { AnswerTraces } from '../storage/integrity/answer-traces.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** An answer and the origin of its request. */
type Answering = Readonly<{ input: AnswerInput; origin: Origin }>;
type Draft = Readonly<{ content: DraftContent; version: number }>;
/** `link` is null for an account. */
type Opened = Readonly<{ project: Project; link: FeedbackLink | null }>;

/** Feedback of enterprises on their ended projects: the draft, the answer, and the missed last day (R5). */
@Injectable()
export class Feedbacks {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly drafts: FeedbackDraftStore,
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly traces: AnswerTraces,
    private readonly clock: Clock,
  ) {}

  async saveDraft({ id, version, cause }: Changing, content: DraftContent) {
    const project = await this.projects.ofParty(id, cause.actor);
    return this.saveIn({ project, link: null }, { content, version }, cause);
  }

  /** Spends no link. @throws `tracking.feedback-link-invalid` for any fault of the link */
  async saveDraftByLink(token: string, content: DraftContent, version: number, cause: Cause) {
    return this.saveIn(await this.openedBy(token), { content, version }, cause);
  }

  /**
   * Gives the answer, or amends it. @throws also `tracking.not-ended`, which leaves a trace once the project has begun
   */
  async give(projectId: string, answering: Answering, cause: Cause) {
    const project = await this.projects.ofParty(projectId, cause.actor);
    if (hasBegun(project) && !project.feedbackDue) await this.traces.keepAttempt(factsOf(project), this.clock.today());
    askedOf(project);
    return this.giveIn({ project, link: null }, answering, cause);
  }

  /** Spends the link. @throws `tracking.feedback-link-invalid` for any fault of the link */
  async giveByLink(token: string, answering: Answering, cause: Cause) {
    return this.giveIn(await this.openedBy(token), answering, cause);
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

  private async openedBy(token: string): Promise<Opened> {
    const link = await this.links.withToken(hashOf(token));
    return { project: await this.projects.get(link.projectId), link };
  }

  private saveIn({ project, link }: Opened, { content, version }: Draft, cause: Cause) {
    const today = this.clock.today();
    return this.feedback.whileStill(project, async (tx, { current, email }) => {
      const feedback = current ?? askedOf(project);
      const decide = () => {
        if (link) mustBeUsable(link, current, email, today);
        mustBeOpen(feedback, today);
        return saved(project.id, content, today);
      };
      const draft = await this.drafts.changeIn(tx, project.id, cause, decide, { expect: version });
      return { ...draft, allowedActions: allowedActions(feedback, today) };
    });
  }

  private giveIn({ project, link }: Opened, { input, origin }: Answering, cause: Cause) {
    const by = link ? 'link' : 'account';
    return this.feedback.whileStill(project, async (tx, { email }) => {
      // The moment is read under the lock: the feedback may have been missed while the answer waited past its last day.
      const answeredAt = this.clock.now();
      const today = shanghaiDate(answeredAt);
      const works = await this.works.ofProject(project.id, tx);
      const recorded = recordedBasics(project, totalsByConsultant(works));
      const giving = { id: idOfNew(cause), answeredAt, by, input, recorded } as const;
      const { feedback, answer } = await this.feedback.answerIn(tx, project.id, cause, (current) => {
        if (link) mustBeUsable(link, current, email, today);
        return giveFeedback(current, project, giving, today);
      });
      if (answer) await this.settleIn(tx, answer, origin, cause);
      return { ...feedback, allowedActions: allowedActions(feedback, today) };
    });
  }

  /** Empties the draft, which has become the answer, and stores the trace of the answer. */
  private async settleIn(tx: EntityManager, answer: FeedbackAnswer, origin: Origin, cause: Cause): Promise<void> {
    const draftCause = { ...cause, handler: `${cause.handler}, draft` };
    if (await this.drafts.load(tx, answer.projectId))
      await this.drafts.changeIn(tx, answer.projectId, draftCause, (draft) => emptied(draft!));
    const { id: answerId, projectId, agencyId, enterpriseId, answeredAt, comment } = answer;
    const { confirmed, endedOn } = answer.basics!;
    const traced = { answerId, projectId, agencyId, enterpriseId, answeredAt, comment };
    await this.traces.keep(tx, { ...traced, basics: { confirmed, endedOn } }, origin);
  }
}
