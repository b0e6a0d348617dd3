import { Body, Controller, Get, Header, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, type Cause, IfMatch, type Principal, RequestCause, PathId } from '@heng/kit';
import { RequestOrigin } from '../origin.js';
import type { Origin } from '../storage/integrity/origin-hashes.js';
import { answerOf, DraftBody, draftOf, FeedbackBody } from './feedback-body.js';
import { FeedbackForm, given, GivenFeedback, savedDraft, SavedFeedbackDraft } from './feedback-form.js';
import { GiveFeedback } from './give-feedback.js';
import { ReadFeedback } from './read-feedback.query.js';
import { SaveDraft } from './save-draft.js';

/** By the enterprise's own account. */
@ApiTags('feedback')
@Controller('projects/:id/feedback')
export class GiveFeedbackHttp {
  constructor(
    private readonly readFeedback: ReadFeedback,
    private readonly saveDraft: SaveDraft,
    private readonly giveFeedback: GiveFeedback,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Access('enterprise')
  @ApiOperation({ summary: 'What the enterprise is asked on an ended project, prefilled, and what it has said (R5)' })
  @ApiOkResponse({ type: FeedbackForm })
  read(@PathId() projectId: string, @Caller() caller: Principal): Promise<FeedbackForm> {
    return this.readFeedback.byAccount(projectId, actorOf(caller));
  }

  @Put('draft')
  @Access('enterprise')
  @ApiOperation({ summary: 'Save what is written so far; also what is not finished' })
  @ApiOkResponse({ type: SavedFeedbackDraft })
  async save(
    @PathId() projectId: string,
    @Body() body: DraftBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<SavedFeedbackDraft> {
    return savedDraft(await this.saveDraft.byAccount(projectId, { content: draftOf(body), expect }, cause));
  }

  @Post()
  @Access('enterprise')
  @ApiOperation({ summary: 'Give the enterprise’s feedback on an ended project, or amend it until the last day (R5)' })
  @ApiHeader({ name: 'x-device-id', required: false, description: 'kept as a hash for 90 days' })
  @ApiCreatedResponse({ type: GivenFeedback })
  async give(
    @PathId() projectId: string,
    @Body() body: FeedbackBody,
    @RequestOrigin() origin: Origin,
    @RequestCause() cause: Cause,
  ): Promise<GivenFeedback> {
    return given(await this.giveFeedback.byAccount(projectId, { input: answerOf(body), origin }, cause));
  }
}
