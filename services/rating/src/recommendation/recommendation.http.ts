import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause } from '@heng/kit';
import { allowedActions } from '../domain/cycle.js';
import { PublishRecommendation } from './publish-recommendation.js';
import { ReadRecommendation, Recommendation } from './read-recommendation.query.js';

class RecommendedCycle {
  @ApiProperty({ example: '2026-H1' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-07-17' }) recommendedOn!: string;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('recommendation')
@Controller('cycles')
export class RecommendationHttp {
  constructor(
    private readonly publishRecommendation: PublishRecommendation,
    private readonly readRecommendation: ReadRecommendation,
  ) {}

  @Post(':cycle/recommendation')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Publish the list of rated agencies; again, when more grades are final (R8, R10)' })
  @ApiOkResponse({ type: RecommendedCycle })
  async publish(
    @Param('cycle') id: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<RecommendedCycle> {
    const cycle = await this.publishRecommendation.execute(id, expect, cause);
    return {
      id,
      version: cycle.version,
      recommendedOn: cycle.recommendedOn!,
      allowedActions: allowedActions(cycle, cause.actor),
    };
  }

  @Get(':cycle/recommendation')
  @Access('public')
  @ApiOperation({ summary: 'The published list, best grade first, then by name (R10)' })
  @ApiOkResponse({ type: Recommendation })
  read(@Param('cycle') cycle: string): Promise<Recommendation> {
    return this.readRecommendation.execute(cycle);
  }
}
