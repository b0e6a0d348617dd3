import { Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { Access, PathId, Read, refuseKit } from '@heng/kit';
import type { Batch } from '../domain/satisfaction/batch.js';
import { SatisfactionBatchStore } from '../storage/satisfaction/satisfaction.stores.js';

class AnswerDistribution {
  @ApiProperty({ enum: satisfactions }) question!: Satisfaction;
  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    nullable: true,
    example: [0, 0, 2, 5, 4],
    description: 'the number of answers at each level from 1 to 5; null while fewer than five enterprises answered it',
  })
  counts!: readonly number[] | null;
}

class PublishedSatisfaction {
  @ApiProperty({
    type: 'integer',
    example: 1,
    description: 'the number of the batch; each adds the answers of five more enterprises or more',
  })
  batch!: number;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty({ type: 'integer', example: 11, description: 'one for each project, in its latest version' })
  answers!: number;
  @ApiProperty({ type: 'integer', example: 14, description: 'the projects that enterprises were asked about' })
  asked!: number;
  @ApiProperty({ example: 0.79, description: 'answers ÷ asked' }) responseRate!: number;
  @ApiProperty({ example: 4.2, description: 'mean of levels 1 to 5, for the questions with new figures in this batch' })
  mean!: number;
  @ApiProperty({ example: 3.9, description: 'lower end of the 95 % interval of the mean' }) low!: number;
  @ApiProperty({ example: 4.5, description: 'upper end of the 95 % interval of the mean' }) high!: number;
  @ApiProperty({ example: 4.02, description: 'the mean drawn toward the prior, as in the rating' }) shrunk!: number;
  @ApiProperty({ type: [AnswerDistribution], description: 'the nine questions in their order' })
  distribution!: AnswerDistribution[];
}

class SatisfactionView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ type: PublishedSatisfaction, nullable: true, description: 'null before the first batch' })
  published!: PublishedSatisfaction | null;
}

function publishedOf(batch: Batch): PublishedSatisfaction {
  const { number, publishedOn, answers, asked, mean, low, high, shrunk, distribution } = batch;
  return {
    ...{ batch: number, publishedOn, answers, asked, responseRate: Math.round((answers / asked) * 100) / 100 },
    ...{ mean, low, high, shrunk },
    distribution: satisfactions.map((question) => ({ question, counts: distribution[question]?.counts ?? null })),
  };
}

@ApiTags('satisfaction')
@Controller('agencies/:id/satisfaction')
@Access('public')
export class SatisfactionHttp {
  constructor(
    private readonly batches: SatisfactionBatchStore,
    private readonly agencies: AgencyDirectory,
  ) {}

  /** Shows the latest batch only: no answer shows before it (R5). */
  @Read('', SatisfactionView, 'Show the satisfaction of enterprises with an agency, in batches of five or more (R5)')
  async readSatisfaction(@PathId() agencyId: string) {
    if (!(await this.agencies.find(agencyId))) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    const latest = await this.batches.latest(agencyId);
    return { agencyId, published: latest && publishedOf(latest) };
  }
}
