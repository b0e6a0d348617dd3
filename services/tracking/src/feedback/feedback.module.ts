import { Module } from '@nestjs/common';
import { FeedbackByLinkHttp } from './feedback-by-link.http.js';
import { GiveFeedbackHttp } from './give-feedback.http.js';
import { GiveFeedback } from './give-feedback.js';
import { IssueFeedbackLinkHttp } from './issue-feedback-link.http.js';
import { IssueFeedbackLink } from './issue-feedback-link.js';
import { LinkSecret } from './link-secret.js';
import { MissFeedback } from './miss-feedback.deadline.js';
import { ReadAnswersHttp } from './read-answers.http.js';
import { ReadAnswers } from './read-answers.query.js';
import { ReadFeedback } from './read-feedback.query.js';
import { RemindEnterprise } from './remind-enterprise.deadline.js';
import { RequestFeedbackConsumer } from './request-feedback.consumer.js';
import { RequestFeedback } from './request-feedback.js';
import { SaveDraft } from './save-draft.js';

/** R5: what the enterprises say. */
@Module({
  controllers: [RequestFeedbackConsumer, GiveFeedbackHttp, FeedbackByLinkHttp, IssueFeedbackLinkHttp, ReadAnswersHttp],
  providers: [
    LinkSecret,
    RequestFeedback,
    RemindEnterprise,
    MissFeedback,
    IssueFeedbackLink,
    ReadFeedback,
    SaveDraft,
    GiveFeedback,
    ReadAnswers,
  ],
})
export class FeedbackModule {}
