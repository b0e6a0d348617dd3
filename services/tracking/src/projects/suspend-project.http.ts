import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { changed, ChangedProject } from './changed-project.js';
import { ReasonBody } from './reason-body.js';
import { ResumeProject } from './resume-project.js';
import { SuspendProject } from './suspend-project.js';

class SuspensionBody extends ReasonBody {
  @IsBusinessDate({ description: 'first day without work' })
  from!: string;
}

class ResumptionBody {
  @IsBusinessDate({ description: 'first day of work again' })
  from!: string;
}

@ApiTags('projects')
@Controller('projects/:id')
export class SuspendProjectHttp {
  constructor(
    private readonly suspendProject: SuspendProject,
    private readonly resumeProject: ResumeProject,
  ) {}

  @Post('suspension')
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Suspend a project, with a reason: nothing is recorded of the days from then on' })
  @ApiOkResponse({ type: ChangedProject })
  async suspend(
    @PathId() projectId: string,
    @Body() { from, reason }: SuspensionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.suspendProject.execute({ projectId, from, reason, expect }, cause));
  }

  @Post('resumption')
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Resume a suspended project' })
  @ApiOkResponse({ type: ChangedProject })
  async resume(
    @PathId() projectId: string,
    @Body() { from }: ResumptionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.resumeProject.execute({ projectId, from, expect }, cause));
  }
}
