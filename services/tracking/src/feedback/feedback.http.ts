import { Body, Controller, Header, Logger, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  IfMatch,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { RequestOrigin } from '../origin.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { FeedbackAddressBody, FeedbackBody, FeedbackDraftBody } from './feedback-body.js';
import { FeedbackLinks } from './feedback-links.js';
import {
  FeedbackForm,
  FeedbackVersions,
  GivenFeedback,
  IssuedFeedbackLink,
  SavedFeedbackDraft,
} from './feedback-view.js';
import { Feedbacks } from './feedback.js';

/** The enterprise gives its feedback by its account or by the one-time link in its letter. */
@ApiTags('feedback')
@Controller()
export class FeedbackHttp {
  private readonly logger = new Logger('FeedbackLinks');

  constructor(
    private readonly feedback: Feedbacks,
    private readonly links: FeedbackLinks,
  ) {}

  @Read('projects/:id/feedback', FeedbackForm, 'Show the enterprise the form of an ended project, prefilled (R5)')
  @Header('cache-control', 'no-store')
  @Access('enterprise')
  readFeedbackForm(@PathId() projectId: string, @Caller() actor: Principal) {
    return this.feedback.form({ projectId, actor });
  }

  @Change('PUT', 'projects/:id/feedback/draft', SavedFeedbackDraft, 'Save a draft of the feedback, complete or not')
  @Access('enterprise')
  saveFeedbackDraft(@Changed() at: Changing, @Body() content: FeedbackDraftBody) {
    const { id: projectId, version, cause } = at;
    return this.feedback.saveDraft({ projectId, actor: cause.actor }, content, version, cause);
  }

  @Change(
    'POST',
    'projects/:id/feedback',
    GivenFeedback,
    'Give the enterprise’s feedback on an ended project, or amend it until the last day (R5)',
  )
  @Access('enterprise')
  giveFeedback(
    @PathId() projectId: string,
    @Body() input: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ) {
    return this.feedback.give({ projectId, actor: cause.actor }, { input, origin }, cause);
  }

  @Read(
    'projects/:id/feedback/answers',
    FeedbackVersions,
    'List every version of an enterprise’s answer with its comment; for the alliance only (R5)',
  )
  @Header('cache-control', 'no-store')
  @Access('alliance-staff')
  listFeedbackAnswers(@PathId() projectId: string) {
    return this.feedback.answers(projectId);
  }

  @Read('feedback/:token', FeedbackForm, 'Show the holder of a one-time link the form; it spends no link (R5)')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Access('public')
  readFeedbackFormByLink(@Param('token') token: string) {
    return this.feedback.form({ token });
  }

  @Change(
    'PUT',
    'feedback/:token/draft',
    SavedFeedbackDraft,
    'Save a draft of the feedback by a one-time link; it spends no link',
  )
  @Access('public')
  saveFeedbackDraftByLink(
    @Param('token') token: string,
    @Body() content: FeedbackDraftBody,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ) {
    return this.feedback.saveDraft({ token }, content, version, cause);
  }

  @Change(
    'POST',
    'feedback/:token',
    GivenFeedback,
    'Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5)',
  )
  @Access('public')
  giveFeedbackByLink(
    @Param('token') token: string,
    @Body() input: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ) {
    return this.feedback.give({ token }, { input, origin }, cause);
  }

  @Change(
    'POST',
    'projects/:id/feedback-links',
    IssuedFeedbackLink,
    'Send the enterprise of a project a new one-time link; the earlier ones become invalid',
  )
  @Access('enterprise', 'alliance-staff')
  issueFeedbackLink(@PathId() projectId: string, @RequestCause() cause: Cause) {
    return this.links.issue(projectId, cause);
  }

  /** Neither the answer nor its time reveals whether tracking knows the address: the work follows the answer. */
  @Change(
    'POST',
    'feedback-links',
    null,
    'Send the enterprise of an e-mail address its links; the answer is the same for an unknown address',
    202,
  )
  @Access('public')
  requestFeedbackLinks(@Body() { email }: FeedbackAddressBody, @RequestCause() cause: Cause) {
    this.links
      .issueForAddress(email, cause)
      .catch((error: unknown) =>
        this.logger.error(`no link was sent: ${error instanceof Error ? error.name : 'fault'}`),
      );
  }
}
