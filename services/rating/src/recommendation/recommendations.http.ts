import { Controller, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Grade, grade } from '@heng/contracts';
import { Access, Change, Changed, type Changing, Clock, Read } from '@heng/kit';
import { recommend } from '../domain/cycle.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { CycleStore } from '../storage/rating.store.js';
import { RecommendedStore } from '../storage/recommended.store.js';

class RecommendedCycleView extends ChangedCycleView {
  @ApiProperty({ format: 'date', example: '2026-07-17' }) recommendedOn!: string;
}

class RecommendedAgencyView {
  @ApiProperty({ format: 'uuid' }) ratingId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: '91350100M000100Y43', description: 'the present one' }) creditCode!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司', description: 'the present one' }) name!: string;
  @ApiProperty({ type: [String], description: 'the latest first' }) formerNames!: readonly string[];
  @ApiProperty({ enum: grade.options }) grade!: Grade;
  @ApiProperty({ format: 'date', example: '2026-07-17' }) grantedOn!: string;
}

class RecommendationView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'null while nothing is published' })
  publishedOn!: string | null;
  @ApiProperty({ type: [RecommendedAgencyView] }) agencies!: RecommendedAgencyView[];
}

/** The public lists of rated agencies (公开推荐, R8, R10). */
@ApiTags('recommendation')
@Controller('cycles')
export class RecommendationsHttp {
  constructor(
    private readonly cycles: CycleStore,
    private readonly recommended: RecommendedStore,
    private readonly clock: Clock,
  ) {}

  @Change('POST', ':cycle/recommendation', RecommendedCycleView, 'Publish the list of rated agencies (R8, R10)')
  @Access('alliance-staff')
  async publishRecommendation(@Changed('cycle', 'text') at: Changing) {
    const granted = await this.recommended.granted(at.id);
    const cycle = await this.cycles.changeWith(
      at,
      (current) => recommend(current, granted.length, this.clock.today()),
      (tx) => this.recommended.put(tx, at.id, granted),
    );
    return { ...changedCycle(cycle, at.cause), recommendedOn: cycle.recommendedOn! };
  }

  @Read(
    ':cycle/recommendation',
    RecommendationView,
    'Show the published list without those who left the register, best grade first, then by name (R10)',
  )
  @Access('public')
  async readRecommendation(@Param('cycle') cycle: string) {
    const { recommendedOn: publishedOn } = await this.cycles.get(cycle);
    return { cycle, publishedOn, agencies: await this.recommended.list(cycle) };
  }
}
