import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { FeedbackLink } from '../../domain/feedback/feedback-link.js';
import { refuse } from '../../domain/feedback/feedback-refusals.js';
import { feedbackLinkTable } from './feedback-link.table.js';

@Injectable()
export class FeedbackLinkStore extends ChangeStore<FeedbackLink> {
  constructor(context: StoreContext) {
    super(context, feedbackLinkTable);
  }

  /** Also a spent or expired one. @throws `tracking.feedback-link-invalid` */
  async withToken(tokenHash: string): Promise<FeedbackLink> {
    const link = await this.context.db.getRepository(feedbackLinkTable).findOneBy({ tokenHash });
    if (!link) throw refuse('feedback-link-invalid');
    return link;
  }

  /** Whether a link for a project was sent to an address on a day. */
  async wasSent(tx: EntityManager, projectId: string, sentTo: string, issuedOn: string): Promise<boolean> {
    return tx.getRepository(feedbackLinkTable).existsBy({ projectId, sentTo, issuedOn });
  }
}
