import { Controller, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Change, Changed, type Changing, Read } from '@heng/kit';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { Recommendations, RecommendationView } from './recommendations.js';

class RecommendedCycleView extends ChangedCycleView {
  @ApiProperty({ format: 'date', example: '2026-07-17' }) recommendedOn!: string;
}

@ApiTags('recommendation')
@Controller('cycles')
export class RecommendationsHttp {
  constructor(private readonly recommendations: Recommendations) {}

  @Change(
    'POST',
    ':cycle/recommendation',
    RecommendedCycleView,
    'Publish the list of rated agencies; again, when more grades are final (R8, R10)',
  )
  @Access('alliance-staff')
  async publishRecommendation(@Changed('cycle', 'text') at: Changing): Promise<RecommendedCycleView> {
    const cycle = await this.recommendations.publish(at);
    return { ...changedCycle(cycle, at.cause.actor), recommendedOn: cycle.recommendedOn! };
  }

  @Read(':cycle/recommendation', RecommendationView, 'Show the published list, best grade first, then by name (R10)')
  @Access('public')
  readRecommendation(@Param('cycle') cycle: string): Promise<RecommendationView> {
    return this.recommendations.one(cycle);
  }
}
