import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags, PickType } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  CursorQuery,
  IsBusinessDate,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import {
  type AssessmentStatus,
  assessmentStatuses,
  type Contradiction,
  contradictions,
  type Outcome,
  outcomes,
} from '../domain/assessment/assessment.js';
import { Assessments } from './assessments.js';

class AssessmentReportBody {
  @IsUUID()
  projectId!: string;

  @IsIn(assessmentStatuses)
  status!: AssessmentStatus;

  @IsBusinessDate({ description: 'the day of the step' })
  on!: string;

  @ApiProperty({ type: 'integer', default: 0, description: 'a correction of an earlier report has a higher one' })
  @ValidateIf((_, value) => value !== undefined)
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  revision: number = 0;
}

const DATE = { type: String, format: 'date', nullable: true, example: '2026-01-12' } as const;

class AssessmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ enum: assessmentStatuses }) status!: AssessmentStatus;
  @ApiProperty(DATE) acceptedOn!: string | null;
  @ApiProperty(DATE) submittedOn!: string | null;
  @ApiProperty({ type: String, enum: outcomes, nullable: true }) outcome!: Outcome | null;
  @ApiProperty(DATE) decidedOn!: string | null;
  @ApiProperty(DATE) withdrawnOn!: string | null;
  @ApiProperty(DATE) revokedOn!: string | null;
  @ApiPropertyOptional({
    enum: contradictions,
    isArray: true,
    description: 'contradictions between its reports; for the parties and staff only',
  })
  contradictions?: Contradiction[];
}

class ReportedAssessmentView extends PickType(AssessmentView, ['id', 'version', 'status']) {
  @ApiProperty({ type: [String], example: ['report'] }) allowedActions!: string[];
}

@ApiTags('assessment')
@Controller()
export class AssessmentsHttp {
  constructor(private readonly assessments: Assessments) {}

  @Change(
    'POST',
    'assessments/:id/reports',
    ReportedAssessmentView,
    'Report a step of an assessment; reports come in any order (R9 2b, 2c)',
    200,
  )
  @Access('subsystem/assessment')
  async reportAssessment(
    @PathId() assessmentId: string,
    @Body() { projectId, ...report }: AssessmentReportBody,
    @RequestCause() cause: Cause,
  ) {
    const { id, version, status } = await this.assessments.record({ assessmentId, projectId, report }, cause);
    return { id, version, status, allowedActions: ['report'] };
  }

  @Read('projects/:id/assessments', pageView(AssessmentView), 'List the assessments of a project (R9 2)')
  @Access('public')
  listAssessments(@PathId() projectId: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    return this.assessments.ofProject(projectId, caller, cursor);
  }
}
