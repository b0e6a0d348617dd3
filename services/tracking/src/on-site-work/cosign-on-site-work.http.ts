import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause, PathId } from '@heng/kit';
import { changed, ChangedOnSiteWork } from './changed-on-site-work.js';
import { CosignOnSiteWork } from './cosign-on-site-work.js';
import { OnSiteWorkBody } from './on-site-work-body.js';

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work/cosignature')
export class CosignOnSiteWorkHttp {
  constructor(private readonly cosignOnSiteWork: CosignOnSiteWork) {}

  @Post()
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({
    summary: 'Co-sign the on-site work that the agency entered (R5)',
    description: 'Of each day what the enterprise has seen; if the agency says otherwise by now, nothing is signed.',
  })
  @ApiOkResponse({ type: ChangedOnSiteWork })
  async cosign(
    @PathId() projectId: string,
    @Body() { personId, entries: days }: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const { works, allowedActions } = await this.cosignOnSiteWork.execute({ projectId, personId, days }, cause);
    return changed(works, allowedActions);
  }
}
