import { Body, Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  pageView,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { AnswerBody } from '../complaint-api.js';
import { Hearings } from './hearings.js';
import { ReadReports } from './read-reports.query.js';
import {
  HearingView,
  hearingView,
  ListedHearingView,
  listedHearing,
  ReportFileView,
  reportFileView,
} from './report-api.js';

/** The hearings of agencies: all that an agency reads of a report (R6). */
@ApiTags('hearing')
@Controller('hearings')
@Access('agency', 'alliance-staff')
export class HearingsHttp {
  constructor(
    private readonly hearings: Hearings,
    private readonly reads: ReadReports,
  ) {}

  @Read('', pageView(ListedHearingView), 'List hearings in the order in which they were opened; an agency its own')
  async listHearings(@Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    const { items, next } = await this.reads.hearingPage(cursor, caller);
    return { items: items.map(listedHearing), next };
  }

  @Read(':id', HearingView, 'Show a hearing: the allegation as staff word it, the answer and the finding (R6)')
  async readHearing(@PathId() id: string, @Caller() caller: Principal) {
    return hearingView(await this.reads.hearing(id, caller), caller);
  }

  @Read(':id/evidence', [ReportFileView], 'List the files of the agency in a hearing')
  async listHearingEvidence(@PathId() id: string, @Caller() caller: Principal) {
    return (await this.reads.filesOfHearing(id, caller)).map(reportFileView);
  }

  @Change('POST', ':id/answer', HearingView, 'Answer an allegation about your agency, with evidence (R6)')
  @Access('agency')
  async answerHearing(@Changed() at: Changing, @Body() body: AnswerBody, @Caller() caller: Principal) {
    return hearingView(await this.hearings.answer(at, caller, body), caller);
  }
}
