import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause } from '@heng/kit';
import { changed, ChangedProject } from './changed-project.js';
import { EndProject } from './end-project.js';

class EndProjectBody {
  @IsBusinessDate()
  endedOn!: string;
}

class StepInWords {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

class FeedbackDue {
  @ApiProperty({ example: '2026-06-02', description: 'last day for the feedback, inclusive' }) due!: string;
  @ApiProperty({ description: 'whether the date needs a year whose holidays are not announced yet' })
  provisional!: boolean;
  @ApiProperty({ type: [StepInWords], description: 'how the date was found' }) steps!: readonly StepInWords[];
}

class EndedProject extends ChangedProject {
  @ApiProperty() feedback!: FeedbackDue;
}

@ApiTags('projects')
@Controller('projects/:id/end')
export class EndProjectHttp {
  constructor(private readonly endProject: EndProject) {}

  @Post()
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'End a project; its enterprise is asked for feedback within three months (R5)' })
  @ApiOkResponse({ type: EndedProject })
  async end(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() { endedOn }: EndProjectBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<EndedProject> {
    const project = await this.endProject.execute({ projectId, endedOn, expect }, cause);
    const { date: due, provisional, steps } = project.feedbackDue!;
    return { ...changed(project), feedback: { due, provisional, steps } };
  }
}
