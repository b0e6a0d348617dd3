import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause } from '@heng/kit';
import { changed, ChangedAssessment } from './changed-assessment.js';
import { SubmitForAssessment } from './submit-for-assessment.js';

class SubmissionBody {
  @IsBusinessDate()
  submittedOn!: string;
}

@ApiTags('assessment')
@Controller('projects/:id/submissions')
export class SubmitForAssessmentHttp {
  constructor(private readonly submitForAssessment: SubmitForAssessment) {}

  @Post()
  @Access('subsystem/assessment')
  @ApiOperation({ summary: 'Record that a project was submitted to the assessment committee (R9 2b)' })
  @ApiCreatedResponse({ type: ChangedAssessment })
  async submit(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() { submittedOn }: SubmissionBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedAssessment> {
    return changed(await this.submitForAssessment.execute({ projectId, submittedOn }, cause));
  }
}
