import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { FeedbackDue, feedbackDueOf } from '../feedback-due.js';
import { changed, ChangedProject } from './changed-project.js';
import { EndProject } from './end-project.js';
import { ReasonBody } from './reason-body.js';

class EndBody {
  @IsBusinessDate()
  endedOn!: string;
}

class TerminationBody extends ReasonBody {
  @IsBusinessDate()
  endedOn!: string;
}

class EndedProject extends ChangedProject {
  @ApiProperty() feedback!: FeedbackDue;
}

/** However a project ends, its enterprise is asked for feedback within three months (R5). */
@ApiTags('projects')
@Controller('projects/:id')
export class EndProjectHttp {
  constructor(private readonly endProject: EndProject) {}

  @Post('end')
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'End a project that is completed; its enterprise is asked for feedback (R5)' })
  @ApiOkResponse({ type: EndedProject })
  async end(
    @PathId() projectId: string,
    @Body() { endedOn }: EndBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<EndedProject> {
    return ended(await this.endProject.execute({ projectId, endedOn, reason: null, expect }, cause));
  }

  @Post('termination')
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Terminate a project, with a reason; its enterprise is asked for feedback (R5)' })
  @ApiOkResponse({ type: EndedProject })
  async terminate(
    @PathId() projectId: string,
    @Body() { endedOn, reason }: TerminationBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<EndedProject> {
    return ended(await this.endProject.execute({ projectId, endedOn, reason, expect }, cause));
  }
}

const ended = (project: Project): EndedProject => ({ ...changed(project), feedback: feedbackDueOf(project) });
