import { Injectable } from '@nestjs/common';
import { type Cause, Clock, hashOf, idOfNew, shanghaiDate } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { allowedActions, askedOf, giveFeedback } from '../domain/feedback/feedback.js';
import { type AnswerInput, type FeedbackAnswer, recordedBasics } from '../domain/feedback/feedback-answer.js';
import { emptied } from '../domain/feedback/feedback-draft.js';
import { type FeedbackLink, mustBeUsable } from '../domain/feedback/feedback-link.js';
import { totalsByConsultant } from '../domain/on-site-work/on-site-work.js';
import { factsOf, hasBegun, type Project } from '../domain/projects/project.js';
import { FeedbackDraftStore } from '../storage/feedback/feedback-draft.store.js';
import { FeedbackLinkStore } from '../storage/feedback/feedback-link.store.js';
import { FeedbackStore } from '../storage/feedback/feedback.store.js';
import { AnswerTraces } from '../storage/integrity/answer-traces.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** What somebody says, and where it came from. */
export type Answering = Readonly<{ input: AnswerInput; origin: Origin }>;

/** The enterprise finishes its answer, or amends it, by its account or by a link (R5). */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly feedback: FeedbackStore,
    private readonly links: FeedbackLinkStore,
    private readonly drafts: FeedbackDraftStore,
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly traces: AnswerTraces,
    private readonly clock: Clock,
  ) {}

  /** @throws also `tracking.not-ended`, which leaves a trace once the project has begun */
  async byAccount(projectId: string, answering: Answering, cause: Cause) {
    const project = await this.projects.ofParty(projectId, cause.actor);
    if (hasBegun(project) && !project.feedbackDue) await this.traces.keepAttempt(factsOf(project), this.clock.today());
    askedOf(project);
    return this.give(project, null, answering, cause);
  }

  /** Spends the link. @throws `tracking.feedback-link-invalid` whatever is wrong with it */
  async byLink(token: string, answering: Answering, cause: Cause) {
    const link = await this.links.withToken(hashOf(token));
    return this.give(await this.projects.get(link.projectId), link, answering, cause);
  }

  private give(project: Project, link: FeedbackLink | null, { input, origin }: Answering, cause: Cause) {
    const by = link ? 'link' : 'account';
    return this.feedback.whileStill(project, async (tx, { email }) => {
      // Not before nothing else moves: an answer that waited past its last day may have been missed meanwhile.
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

  /** The draft has become the answer, and the answer leaves its trace. */
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
