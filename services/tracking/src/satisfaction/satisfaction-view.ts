import { ApiProperty } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import type { Batch } from '../domain/satisfaction/batch.js';

class QuestionView {
  @ApiProperty({ enum: satisfactions }) question!: Satisfaction;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [0, 0, 2, 5, 4],
    description: 'how often each level from 1 to 5 was given; null while fewer than five enterprises answered it',
  })
  counts!: readonly number[] | null;
}

class PublishedView {
  @ApiProperty({
    example: 1,
    description: 'which batch it is: figures change by five more enterprises or more at once',
  })
  batch!: number;
  @ApiProperty({ example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty({ example: 11, description: 'one for each project, as it was amended last' }) answers!: number;
  @ApiProperty({ example: 14, description: 'the projects that enterprises were asked about' }) asked!: number;
  @ApiProperty({ example: 0.79, description: 'answers ÷ asked' }) responseRate!: number;
  @ApiProperty({ example: 4.2, description: 'of levels 1 to 5, of the questions that this batch shows anew' })
  mean!: number;
  @ApiProperty({ example: 3.9, description: 'lower end of the 95 % interval of the mean' }) low!: number;
  @ApiProperty({ example: 4.5 }) high!: number;
  @ApiProperty({ example: 4.02, description: 'the mean drawn toward the prior, as in the rating' }) shrunk!: number;
  @ApiProperty({ type: [QuestionView], description: 'the nine questions in their order' })
  distribution!: QuestionView[];
}

export class SatisfactionView {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ type: PublishedView, nullable: true, description: 'null before the first batch' })
  published!: PublishedView | null;
}

/** What anyone sees of the satisfaction with an agency: its latest batch, and nothing that moves before (R5). */
export function viewOf(agencyId: string, latest: Batch | null): SatisfactionView {
  if (!latest) return { agencyId, published: null };
  const { number, publishedOn, answers, asked, mean, low, high, shrunk, distribution } = latest;
  return {
    agencyId,
    published: {
      ...{ batch: number, publishedOn, answers, asked, responseRate: Math.round((answers / asked) * 100) / 100 },
      ...{ mean, low, high, shrunk },
      distribution: satisfactions.map((question) => ({ question, counts: distribution[question]?.counts ?? null })),
    },
  };
}
