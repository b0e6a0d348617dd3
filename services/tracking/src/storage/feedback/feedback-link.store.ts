import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type FeedbackLink, isUsable } from '../../domain/feedback/feedback-link.js';
import { refuse } from '../../domain/feedback/feedback-refusals.js';
import { feedbackLinkTable } from './feedback-link.table.js';
import type { Standing } from './feedback.store.js';

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

@Injectable()
export class FeedbackLinkStore extends ChangeStore<FeedbackLink> {
  constructor(context: StoreContext) {
    super(context, feedbackLinkTable);
  }

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
