import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal, PathId } from '@heng/kit';
import { OnSiteWorkView } from './on-site-work-view.js';
import { ReadOnSiteWork } from './read-on-site-work.query.js';

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work')
export class ReadOnSiteWorkHttp {
  constructor(private readonly works: ReadOnSiteWork) {}

  @Get()
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({
    summary: 'Who worked on site in a project, day by day (R5)',
    description: 'For its parties and staff. Two places on one day are marked; which the other one is only staff see.',
  })
  @ApiOkResponse({ type: OnSiteWorkView })
  read(@PathId() projectId: string, @Caller() caller: Principal): Promise<OnSiteWorkView> {
    return this.works.of(projectId, caller);
  }
}
