import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags, PickType } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  CursorQuery,
  IsBusinessDate,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { allowedActions, type AssessmentStatus, assessmentStatuses } from '../domain/assessment/assessment.js';
import { AssessmentView } from './assessment-view.js';
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
  ): Promise<ReportedAssessmentView> {
    const { id, version, status } = await this.assessments.record({ assessmentId, projectId, report }, cause);
    return { id, version, status, allowedActions: allowedActions() };
  }

  @Read('projects/:id/assessments', pageView(AssessmentView), 'List the assessments of a project (R9 2)')
  @Access('public')
  listAssessments(
    @PathId() projectId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<AssessmentView>> {
    return this.assessments.ofProject(projectId, caller, cursor);
  }
}
