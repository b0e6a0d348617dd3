import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { type AssessmentStatus, assessmentStatuses, type Outcome, outcomes } from '../domain/assessment/assessment.js';
import { type Contradiction, contradictions } from '../domain/assessment/contradictions.js';
import { ReadAssessments } from './read-assessments.query.js';

const aDate = { type: String, nullable: true, example: '2026-01-12' } as const;

class AssessmentView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() projectId!: string;
  @ApiProperty({ enum: assessmentStatuses }) status!: AssessmentStatus;
  @ApiProperty(aDate) acceptedOn!: string | null;
  @ApiProperty(aDate) submittedOn!: string | null;
  @ApiProperty({ type: String, enum: outcomes, nullable: true }) outcome!: Outcome | null;
  @ApiProperty(aDate) decidedOn!: string | null;
  @ApiProperty(aDate) withdrawnOn!: string | null;
  @ApiProperty(aDate) revokedOn!: string | null;
  @ApiPropertyOptional({
    enum: contradictions,
    isArray: true,
    description: 'what cannot all be true of it; for the parties and staff only',
  })
  contradictions?: Contradiction[];
}

class AssessmentPage {
  @ApiProperty({ type: [AssessmentView] }) items!: AssessmentView[];
  @ApiProperty({ type: String, nullable: true, description: 'cursor of the next page' }) next!: string | null;
}

@ApiTags('assessment')
@Controller('projects/:id/assessments')
export class ReadAssessmentsHttp {
  constructor(private readonly assessments: ReadAssessments) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'The assessments of a project and where each stands (R9 2)' })
  @ApiOkResponse({ type: AssessmentPage })
  ofProject(
    @PathId() projectId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<AssessmentPage> {
    return this.assessments.ofProject(projectId, caller, cursor);
  }
}
