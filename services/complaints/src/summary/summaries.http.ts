import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  asView,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsBoolean } from 'class-validator';
import { IsStatement } from '../complaint-api.js';
import { FilerAccess } from '../filer-api.js';
import { ComplaintSummaryStateView, handledSummary, HandledSummaryView, SummaryView } from './summary-api.js';
import { Summaries } from './summaries.js';

class SummaryBody {
  @IsStatement({
    example: '某机构公开的项目数量多于实际完成的数量，经裁定属实，已责令更正。',
    description: 'public: no name, number, telephone or e-mail address',
  })
  text!: string;
}

class AllowSummaryBody extends FilerAccess {
  @ApiProperty({ description: 'false takes the consent back, before the release' })
  @IsBoolean()
  allowed!: boolean;
}

/** Anonymised summaries of complaints (案情摘要), with the consent of who filed. */
@ApiTags('summary')
@Controller()
@Access('alliance-staff')
export class SummariesHttp {
  constructor(private readonly summaries: Summaries) {}

  @Read('summaries', pageView(SummaryView), 'List the summaries in public, the newest first')
  @Access('public')
  async listSummaries(@Query() { cursor }: CursorQuery) {
    const { items, next } = await this.summaries.released(cursor);
    return { items: items.map((one) => asView(SummaryView, one)), next };
  }

  @Read('summaries/queue', pageView(HandledSummaryView), 'List the summaries that wait for their release')
  async listSummaryQueue(@Query() { cursor }: CursorQuery, @Caller() reader: Principal) {
    const { items, next } = await this.summaries.drafted(cursor);
    return { items: items.map((one) => handledSummary(one, reader, true)), next };
  }

  @Read('complaints/:id/summary', ComplaintSummaryStateView, 'Show the summary of a complaint, and whether one may be')
  async readSummary(@PathId() id: string, @Caller() reader: Principal) {
    const { summary, ruling, isAllowed } = await this.summaries.of(id);
    return {
      summary: summary && handledSummary(summary, reader, isAllowed),
      isAllowed,
      allowedActions: !summary && ruling && isAllowed ? ['write'] : [],
    };
  }

  @Change(
    'POST',
    'complaints/:id/summary',
    HandledSummaryView,
    'Write the summary of a complaint; another one releases it',
  )
  async writeSummary(@PathId() id: string, @Body() { text }: SummaryBody, @RequestCause() cause: Cause) {
    return handledSummary(await this.summaries.write(id, text, cause), cause.actor, true);
  }

  @Change('POST', 'summaries/:id/text', HandledSummaryView, 'Edit a summary before its release')
  async editSummary(@Changed() at: Changing, @Body() { text }: SummaryBody) {
    return handledSummary(await this.summaries.edit(at, text), at.cause.actor, true);
  }

  @Change('POST', 'summaries/:id/release', HandledSummaryView, 'Release a summary that another one of the staff wrote')
  async releaseSummary(@Changed() at: Changing) {
    return handledSummary(await this.summaries.release(at), at.cause.actor, true);
  }

  @Change(
    'POST',
    'filings/summary',
    null,
    'Allow an anonymised summary in public, or take that back before its release',
  )
  @Access('public')
  async allowSummary(@Body() { number, code, allowed }: AllowSummaryBody, @RequestCause() cause: Cause) {
    await this.summaries.allow(number, code, allowed, cause);
  }
}
