import { type Cause, refuseKit, storeOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Feedback } from '../../domain/feedback/feedback.js';
import type { FeedbackAnswer } from '../../domain/feedback/feedback-answer.js';
import { type FeedbackLink, isUsable } from '../../domain/feedback/feedback-link.js';
import { refuse } from '../../domain/feedback/feedback-refusals.js';
import type { Project } from '../../domain/projects/project.js';
import { feedbackAnswerTable, feedbackDraftTable, feedbackLinkTable, feedbackTable } from './feedback.tables.js';

/** The feedback, null before its first change, and the address of its enterprise. */
export type Standing = Readonly<{ current: Feedback | null; email: string }>;

/** $1 an address, $2 the earliest last day. */
export const OF_ADDRESS = `
  select f.id from enterprise e join feedback f on f.enterprise_id = e.id
  where lower(e.email) = lower($1) and f.due >= $2 order by f.id`;

const EMAIL = 'select email from enterprise where id = $1';

export class FeedbackStore extends storeOf(feedbackTable) {
  /** Runs a transaction that locks the feedback on a project and the address of its enterprise. */
  whileStill<T>(project: Project, act: (tx: EntityManager, standing: Standing) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await this.lock(tx, project.id);
      return act(tx, await this.standing(project, tx, `${EMAIL} for share`));
    });
  }

  async standing({ id, enterpriseId }: Project, tx = this.context.db.manager, sql = EMAIL): Promise<Standing> {
    const [enterprise]: { email: string }[] = await tx.query(sql, [enterpriseId]);
    if (!enterprise) throw refuseKit('record-not-found', { what: 'enterprise', id: enterpriseId });
    return { current: await this.load(tx, id), email: enterprise.email };
  }

  async addAnswer(tx: EntityManager, answer: FeedbackAnswer): Promise<void> {
    await tx.getRepository(feedbackAnswerTable).insert(answer);
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
}

export class FeedbackDraftStore extends storeOf(feedbackDraftTable) {}

const SEND_ANEW = 'send-feedback-link-anew';

/** $1 the project, $2 an address, $3 a day, $4 the handler that sends links anew. */
const SENT = `
  select from feedback_link l where project_id = $1 and sent_to = $2 and (issued_on = $3::date
    or exists (select from cause where handler = $4 and cause.id = l.id || ' ' || $3::text))
  limit 1`;

/** The cause of sending a usable link again, at most once a day. Links never change, so the cause records the day. */
export const sendAnewCause = ({ id }: FeedbackLink, today: string, { actor }: Cause): Cause => ({
  handler: SEND_ANEW,
  id: `${id} ${today}`,
  actor,
});

export class FeedbackLinkStore extends storeOf(feedbackLinkTable) {
  /** Finds a link by its token's hash, also a spent or expired one. @throws `tracking.feedback-link-invalid` */
  async withToken(tokenHash: string): Promise<FeedbackLink> {
    const link = await this.context.db.getRepository(feedbackLinkTable).findOneBy({ tokenHash });
    if (!link) throw refuse('feedback-link-invalid');
    return link;
  }

  /** The usable link of an enterprise; null when there is none. */
  async usable(tx: EntityManager, { current, email }: Standing, today: string): Promise<FeedbackLink | null> {
    const known = current?.linkId ? await this.load(tx, current.linkId) : null;
    return known && isUsable(known, current, email, today) ? known : null;
  }

  /** True when a link for a project was sent to an address on a day, for the first time or again. */
  async wasSent(tx: EntityManager, projectId: string, sentTo: string, day: string): Promise<boolean> {
    const sent: unknown[] = await tx.query(SENT, [projectId, sentTo, day, SEND_ANEW]);
    return sent.length > 0;
  }
}
