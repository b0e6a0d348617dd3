import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause } from '@heng/kit';
import { IsIn } from 'class-validator';
import { type Outcome, outcomes } from '../domain/assessment.js';
import { changed, ChangedAssessment } from './changed-assessment.js';
import { DecideAssessment } from './decide-assessment.js';

class AssessmentDecisionBody {
  @ApiProperty({ enum: outcomes })
  @IsIn(outcomes)
  outcome!: Outcome;

  @IsBusinessDate()
  decidedOn!: string;
}

@ApiTags('assessment')
@Controller('assessments/:id/decision')
export class DecideAssessmentHttp {
  constructor(private readonly decideAssessment: DecideAssessment) {}

  @Post()
  @HttpCode(200)
  @Access('subsystem/assessment')
  @ApiOperation({ summary: 'Record the decision of the assessment committee (R9 2c)' })
  @ApiOkResponse({ type: ChangedAssessment })
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AssessmentDecisionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedAssessment> {
    return changed(await this.decideAssessment.execute(id, body, cause, expect));
  }
}
