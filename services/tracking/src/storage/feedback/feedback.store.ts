import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, refuseKit, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Feedback, Given } from '../../domain/feedback/feedback.js';
import type { FeedbackAnswer } from '../../domain/feedback/feedback-answer.js';
import type { Project } from '../../domain/projects/project.js';
import { feedbackAnswerTable } from './feedback-answer.table.js';
import { feedbackTable } from './feedback.table.js';

/** The feedback, null before its first change, and the address of its enterprise. */
export type Standing = Readonly<{ current: Feedback | null; email: string }>;

/** $1 an address, $2 the earliest last day. */
export const OF_ADDRESS = `
  select f.id from enterprise e join feedback f on f.enterprise_id = e.id
  where lower(e.email) = lower($1) and f.due >= $2 order by f.id`;

const EMAIL = 'select email from enterprise where id = $1';

@Injectable()
export class FeedbackStore extends ChangeStore<Feedback> {
  constructor(context: StoreContext) {
    super(context, feedbackTable);
  }

  /** Runs a transaction that locks the feedback on a project and the address of its enterprise. */
  whileStill<T>(project: Project, act: (tx: EntityManager, standing: Standing) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await this.lock(tx, project.id);
      const email = await this.addressOf(project.enterpriseId, { tx, sql: `${EMAIL} for share` });
      return act(tx, { current: await this.load(tx, project.id), email });
    });
  }

  /** The same without a lock. */
  async standing(project: Project): Promise<Standing> {
    const own = { tx: this.context.db.manager, sql: EMAIL };
    const [email, current] = await Promise.all([this.addressOf(project.enterpriseId, own), this.find(project.id)]);
    return { current, email };
  }

  /**
   * Changes the feedback by an answer and stores the answer; returns null for it when the cause was already applied.
   */
  async answerIn(
    tx: EntityManager,
    id: string,
    cause: Cause,
    decide: (current: Feedback | null) => Given,
  ): Promise<{ feedback: Feedback; answer: FeedbackAnswer | null }> {
    const given: FeedbackAnswer[] = [];
    const feedback = await this.changeIn(tx, id, cause, (current) => {
      const decision = decide(current);
      given.push(decision.answer);
      return decision;
    });
    for (const answer of given) await tx.getRepository(feedbackAnswerTable).insert(answer);
    return { feedback, answer: given[0] ?? null };
  }

  /** Every version of the answer on a project, the first one first. */
  answersOn(projectId: string): Promise<FeedbackAnswer[]> {
    const answers = this.context.db.getRepository(feedbackAnswerTable);
    return answers.find({ where: { projectId }, order: { version: 'asc' } });
  }

  /** The projects whose enterprises have this address and whose last day is on or after a day. */
  async ofAddress(email: string, dueFrom: string): Promise<string[]> {
    const found: { id: string }[] = await this.context.db.query(OF_ADDRESS, [email, dueFrom]);
    return found.map(({ id }) => id);
  }

  private async addressOf(id: string, { tx, sql }: { tx: EntityManager; sql: string }): Promise<string> {
    const [enterprise]: { email: string }[] = await tx.query(sql, [id]);
    if (!enterprise) throw refuseKit('record-not-found', { what: 'enterprise', id });
    return enterprise.email;
  }
}
