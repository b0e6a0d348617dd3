import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Feedback } from '../domain/feedback.js';
import { feedbackTable } from './feedback.table.js';

@Injectable()
export class FeedbackStore extends ChangeStore<Feedback> {
  constructor(context: StoreContext) {
    super(context, feedbackTable);
  }
}
