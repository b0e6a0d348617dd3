import { ApiProperty } from '@nestjs/swagger';
import { InTwoLanguages } from '@heng/kit';
import type { Project } from './domain/projects/project.js';

/** The last day for the enterprise's feedback on an ended project. */
export class FeedbackDue {
  @ApiProperty({ format: 'date', example: '2026-06-02', description: 'the last day, inclusive' }) due!: string;
  @ApiProperty({ description: 'whether the date needs a year whose holidays are not announced yet' })
  provisional!: boolean;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the date' })
  steps!: readonly InTwoLanguages[];
}

export function feedbackDueOf({ feedbackDue }: Pick<Project, 'feedbackDue'>): FeedbackDue {
  const { date: due, provisional, steps } = feedbackDue!;
  return { due, provisional, steps };
}
