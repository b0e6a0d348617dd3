import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { FeedbackDraft } from '../../domain/feedback/feedback-draft.js';
import { feedbackDraftTable } from './feedback-draft.table.js';

@Injectable()
export class FeedbackDraftStore extends ChangeStore<FeedbackDraft> {
  constructor(context: StoreContext) {
    super(context, feedbackDraftTable);
  }
}
