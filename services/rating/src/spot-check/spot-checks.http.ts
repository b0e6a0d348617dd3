import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, Change, Changed, type Changing, Clock, IsText, PathId, type Principal, Read } from '@heng/kit';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { FACTS_PER_AGENCY } from '../domain/spot-check.js';
import { ChangedCycleView, changedCycle, ChangedRatingView, changedRating } from '../rating-api.js';
import { SpotCheckView } from './spot-check-view.js';
import { SpotChecks } from './spot-checks.js';

class DrawBody {
  @IsOptional()
  @IsText(200, { example: 'lottery number of 2026-07-02', description: 'without it, the hash of the evidence' })
  seed?: string;

  @ApiProperty({ default: FACTS_PER_AGENCY })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  factsPerAgency: number = FACTS_PER_AGENCY;
}

class FindingBody {
  @ApiProperty({ description: 'whether all drawn facts are true' })
  @IsBoolean()
  authentic!: boolean;

  @ApiProperty({ type: [String], description: 'ids of the facts behind the rating that were found false' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  falseFacts: string[] = [];

  @IsText(2000, { example: '抽查的五项信息均与合同及签到记录相符。' })
  reason!: string;
}

class DrawnCycleView extends ChangedCycleView {
  @ApiProperty() seed!: string;
  @ApiProperty({ type: 'integer' }) factsPerAgency!: number;
}

@ApiTags('spot check')
@Controller()
@Access('alliance-staff')
export class SpotChecksHttp {
  constructor(
    private readonly spotChecks: SpotChecks,
    private readonly clock: Clock,
  ) {}

  @Change(
    'POST',
    'cycles/:cycle/spot-check',
    DrawnCycleView,
    'Draw facts of every drafted agency for verification (R8)',
  )
  async drawSpotCheck(@Changed('cycle', 'text') at: Changing, @Body() body: DrawBody): Promise<DrawnCycleView> {
    const cycle = await this.spotChecks.draw(at, body);
    const { seed, factsPerAgency } = cycle.spotCheck!;
    return { ...changedCycle(cycle, at.cause.actor), seed, factsPerAgency };
  }

  @Read('ratings/:id/spot-check', SpotCheckView, 'Show the drawn facts of a rating and the records behind them (R8)')
  readSpotCheck(@PathId() id: string, @Caller() caller: Principal): Promise<SpotCheckView> {
    return this.spotChecks.one(id, caller);
  }

  @Change('POST', 'ratings/:id/spot-check', ChangedRatingView, 'Record the findings on the drawn facts (R8, R11 3)')
  async concludeSpotCheck(@Changed() at: Changing, @Body() body: FindingBody): Promise<ChangedRatingView> {
    return changedRating(await this.spotChecks.conclude(at, body), this.clock.today(), at.cause.actor);
  }
}
