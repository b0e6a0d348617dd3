import { ApiProperty } from '@nestjs/swagger';
import { allowedActions, type Assessment } from '../domain/assessment.js';

/** The answer to a change of an assessment. */
export class ChangedAssessment {
  @ApiProperty({ description: 'id of the assessment' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String], example: ['decide'] }) allowedActions!: string[];
}

export const changed = (assessment: Assessment): ChangedAssessment => ({
  id: assessment.id,
  version: assessment.version,
  allowedActions: allowedActions(assessment),
});
