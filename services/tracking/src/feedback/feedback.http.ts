import { Body, Controller, Header, Param } from '@nestjs/common';
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
import { FeedbackBody, FeedbackDraftBody } from './feedback-body.js';
import { FeedbackForm, FeedbackVersions, given, GivenFeedback, saved, SavedFeedbackDraft } from './feedback-view.js';
import { Feedbacks } from './feedback.js';
import { ReadFeedback } from './read-feedback.query.js';

/** The enterprise gives its feedback by its account or by the one-time link in its letter. */
@ApiTags('feedback')
@Controller()
export class FeedbackHttp {
  constructor(
    private readonly feedback: Feedbacks,
    private readonly reads: ReadFeedback,
  ) {}

  @Read('projects/:id/feedback', FeedbackForm, 'Show the enterprise the form of an ended project, prefilled (R5)')
  @Header('cache-control', 'no-store')
  @Access('enterprise')
  readFeedbackForm(@PathId() projectId: string, @Caller() caller: Principal): Promise<FeedbackForm> {
    return this.reads.byAccount(projectId, caller);
  }

  @Change('PUT', 'projects/:id/feedback/draft', SavedFeedbackDraft, 'Save a draft of the feedback, complete or not')
  @Access('enterprise')
  async saveFeedbackDraft(@Changed() at: Changing, @Body() content: FeedbackDraftBody): Promise<SavedFeedbackDraft> {
    return saved(await this.feedback.saveDraft(at, content));
  }

  @Change(
    'POST',
    'projects/:id/feedback',
    GivenFeedback,
    'Give the enterprise’s feedback on an ended project, or amend it until the last day (R5)',
  )
  @Access('enterprise')
  async giveFeedback(
    @PathId() projectId: string,
    @Body() input: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ): Promise<GivenFeedback> {
    return given(await this.feedback.give(projectId, { input, origin }, cause));
  }

  @Read(
    'projects/:id/feedback/answers',
    FeedbackVersions,
    'List every version of an enterprise’s answer with its comment; for the alliance only (R5)',
  )
  @Header('cache-control', 'no-store')
  @Access('alliance-staff')
  listFeedbackAnswers(@PathId() projectId: string): Promise<FeedbackVersions> {
    return this.reads.answers(projectId);
  }

  @Read('feedback/:token', FeedbackForm, 'Show the holder of a one-time link the form; it spends no link (R5)')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Access('public')
  readFeedbackFormByLink(@Param('token') token: string): Promise<FeedbackForm> {
    return this.reads.byLink(token);
  }

  @Change(
    'PUT',
    'feedback/:token/draft',
    SavedFeedbackDraft,
    'Save a draft of the feedback by a one-time link; it spends no link',
  )
  @Access('public')
  async saveFeedbackDraftByLink(
    @Param('token') token: string,
    @Body() content: FeedbackDraftBody,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ): Promise<SavedFeedbackDraft> {
    return saved(await this.feedback.saveDraftByLink(token, content, version, cause));
  }

  @Change(
    'POST',
    'feedback/:token',
    GivenFeedback,
    'Give the feedback by a one-time link, or amend it until the last day; it spends the link (R5)',
  )
  @Access('public')
  async giveFeedbackByLink(
    @Param('token') token: string,
    @Body() input: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ): Promise<GivenFeedback> {
    return given(await this.feedback.giveByLink(token, { input, origin }, cause));
  }
}
