import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Assessment,
  type AssessmentStatus,
  assessmentStatuses,
  type Outcome,
  outcomes,
} from '../domain/assessment/assessment.js';
import { type Contradiction, contradictions } from '../domain/assessment/contradictions.js';

const DATE = { type: String, format: 'date', nullable: true, example: '2026-01-12' } as const;

export class AssessmentView {
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

export function viewOf(assessment: Assessment, found: Contradiction[] | null): AssessmentView {
  const { id, version, projectId, status, outcome } = assessment;
  const { acceptedOn, submittedOn, decidedOn, withdrawnOn, revokedOn } = assessment;
  return {
    ...{ id, version, projectId, status, acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn },
    ...(found ? { contradictions: found } : {}),
  };
}
