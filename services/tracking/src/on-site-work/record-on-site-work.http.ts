import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause, PathId } from '@heng/kit';
import { changed, ChangedOnSiteWork } from './changed-on-site-work.js';
import { OnSiteWorkBody } from './on-site-work-body.js';
import { RecordOnSiteWork } from './record-on-site-work.js';

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work')
export class RecordOnSiteWorkHttp {
  constructor(private readonly recordOnSiteWork: RecordOnSiteWork) {}

  @Post()
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({
    summary: 'Say on which days a consultant worked on site (R5)',
    description: 'What the enterprise, or staff for it, says of a day stands; the agency’s word is kept beside it.',
  })
  @ApiOkResponse({ type: ChangedOnSiteWork })
  async record(
    @PathId() projectId: string,
    @Body() { personId, entries: days }: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const { works, allowedActions } = await this.recordOnSiteWork.execute({ projectId, personId, days }, cause);
    return changed(works, allowedActions);
  }
}
