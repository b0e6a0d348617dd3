import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { allowedActions, type AssessmentStatus, assessmentStatuses } from '../domain/assessment/assessment.js';
import { RecordAssessment } from './record-assessment.js';

class ReportBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  projectId!: string;

  @ApiProperty({ enum: assessmentStatuses })
  @IsIn(assessmentStatuses)
  status!: AssessmentStatus;

  @IsBusinessDate({ description: 'the day on which that happened' })
  on!: string;

  @ApiPropertyOptional({ default: 0, description: 'a correction of what was reported has a higher one' })
  @ValidateIf((_, value) => value !== undefined)
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  revision: number = 0;
}

class ReportedAssessmentView {
  @ApiProperty({ description: 'id of the assessment' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: assessmentStatuses, description: 'where it stands by all reports' }) status!: AssessmentStatus;
  @ApiProperty({ type: [String], example: ['report'] }) allowedActions!: string[];
}

@ApiTags('assessment')
@Controller('assessments/:id/reports')
export class RecordAssessmentHttp {
  constructor(private readonly recordAssessment: RecordAssessment) {}

  @Post()
  @HttpCode(200)
  @Access('subsystem/assessment')
  @ApiOperation({ summary: 'Report what has become of an assessment, in whatever order (R9 2b, 2c)' })
  @ApiOkResponse({ type: ReportedAssessmentView })
  async report(
    @PathId() assessmentId: string,
    @Body() { projectId, ...report }: ReportBody,
    @RequestCause() cause: Cause,
  ): Promise<ReportedAssessmentView> {
    const { id, version, status } = await this.recordAssessment.execute({ assessmentId, projectId, report }, cause);
    return { id, version, status, allowedActions: allowedActions() };
  }
}
