import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Cause, Clock, IfMatch, PathId, type Principal, RequestCause } from '@heng/kit';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { allowedActions as allowedOfCycle } from '../domain/cycle.js';
import { allowedActions, ratingStates } from '../domain/rating.js';
import { ConcludeSpotCheck } from './conclude-spot-check.js';
import { DrawSpotCheck } from './draw-spot-check.js';
import { ReadSpotCheck } from './read-spot-check.query.js';
import { SpotCheckView } from './spot-check-view.js';

class DrawBody {
  @ApiPropertyOptional({
    example: 'lottery number of 2026-07-02',
    description: 'the hash of the evidence when not given',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  seed?: string;

  @ApiPropertyOptional({ example: 5, minimum: 1, maximum: 100 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  factsPerAgency?: number;
}

class FindingBody {
  @ApiProperty({ description: 'whether all drawn facts are true' })
  @IsBoolean()
  authentic!: boolean;

  @ApiPropertyOptional({ type: [String], description: 'ids of the facts found false, of those the rating rests on' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(1000)
  falseFacts?: string[];

  @ApiProperty({ example: '抽查的五项信息均与合同及签到记录相符。' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

class DrawnSpotCheck {
  @ApiProperty({ example: '2026-H1' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() seed!: string;
  @ApiProperty() factsPerAgency!: number;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

class CheckedRating {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('spot check')
@Controller()
export class SpotCheckHttp {
  constructor(
    private readonly drawSpotCheck: DrawSpotCheck,
    private readonly concludeSpotCheck: ConcludeSpotCheck,
    private readonly readSpotCheck: ReadSpotCheck,
    private readonly clock: Clock,
  ) {}

  @Post('cycles/:cycle/spot-check')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Draw facts of every drafted agency for verification (R8)' })
  @ApiOkResponse({ type: DrawnSpotCheck })
  async draw(
    @Param('cycle') id: string,
    @Body() body: DrawBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<DrawnSpotCheck> {
    const cycle = await this.drawSpotCheck.execute(id, body, expect, cause);
    const { seed, factsPerAgency } = cycle.spotCheck!;
    return { id, version: cycle.version, seed, factsPerAgency, allowedActions: allowedOfCycle(cycle, cause.actor) };
  }

  @Get('ratings/:id/spot-check')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'The drawn facts of a rating and what they rest on, for who verifies them (R8)' })
  @ApiOkResponse({ type: SpotCheckView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<SpotCheckView> {
    return this.readSpotCheck.execute(id, caller);
  }

  @Post('ratings/:id/spot-check')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Record what the verification of the drawn facts found (R8, R11 3)' })
  @ApiOkResponse({ type: CheckedRating })
  async conclude(
    @PathId() id: string,
    @Body() { authentic, falseFacts = [], reason }: FindingBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<CheckedRating> {
    const rating = await this.concludeSpotCheck.execute(id, { authentic, falseFacts, reason }, expect, cause);
    return {
      id,
      version: rating.version,
      state: rating.state,
      allowedActions: allowedActions(rating, this.clock.today(), cause.actor),
    };
  }
}
