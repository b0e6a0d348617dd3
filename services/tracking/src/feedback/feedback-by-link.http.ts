import { Body, Controller, Get, Header, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause } from '@heng/kit';
import { RequestOrigin } from '../origin.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { answerOf, DraftBody, draftOf, FeedbackBody } from './feedback-body.js';
import { FeedbackForm, given, GivenFeedback, savedDraft, SavedFeedbackDraft } from './feedback-form.js';
import { GiveFeedback } from './give-feedback.js';
import { ReadFeedback } from './read-feedback.query.js';
import { SaveDraft } from './save-draft.js';

/** By the one-time link that the enterprise was sent. */
@ApiTags('feedback')
@Controller('feedback/:token')
export class FeedbackByLinkHttp {
  constructor(
    private readonly readFeedback: ReadFeedback,
    private readonly saveDraft: SaveDraft,
    private readonly giveFeedback: GiveFeedback,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Access('public')
  @ApiOperation({ summary: 'What the holder of a one-time link is asked, prefilled; opening it spends nothing (R5)' })
  @ApiOkResponse({ type: FeedbackForm })
  read(@Param('token') token: string): Promise<FeedbackForm> {
    return this.readFeedback.byLink(token);
  }

  @Put('draft')
  @Access('public')
  @ApiOperation({ summary: 'Save what is written so far; spends nothing' })
  @ApiOkResponse({ type: SavedFeedbackDraft })
  async save(
    @Param('token') token: string,
    @Body() body: DraftBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<SavedFeedbackDraft> {
    return savedDraft(await this.saveDraft.byLink(token, { content: draftOf(body), expect }, cause));
  }

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Give the feedback, or amend it until the last day; spends the link (R5)' })
  @ApiHeader({ name: 'x-device-id', required: false, description: 'kept as a hash for 90 days' })
  @ApiCreatedResponse({ type: GivenFeedback })
  async give(
    @Param('token') token: string,
    @Body() body: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ): Promise<GivenFeedback> {
    return given(await this.giveFeedback.byLink(token, { input: answerOf(body), origin }, cause));
  }
}
