import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { Access, Caller, type Cause, IfMatch, type Principal, RequestCause } from '@heng/kit';
import { IsString, Length, Matches } from 'class-validator';
import { allowedActions, type Cycle, cycleStates } from '../domain/cycle.js';
import { CloseCycle } from './close-cycle.js';
import { OpenCycle } from './open-cycle.js';
import { CycleStanding, ReadCycle } from './read-cycle.query.js';

class OpenCycleBody {
  @ApiProperty({ example: '2026-H1', description: 'a half-year: 2026-01-01 to 2026-06-30' })
  @Matches(/^\d{4}-H[12]$/, { message: 'cycle is not a half-year YYYY-H1 or YYYY-H2' })
  cycle!: string;

  @ApiProperty({ example: '2026.1', description: 'version of the rating method' })
  @IsString()
  @Length(1, 20)
  methodology!: string;
}

class ChangedCycle {
  @ApiProperty({ example: '2026-H1' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: cycleStates }) state!: string;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('cycle')
@Controller('cycles')
export class CycleHttp {
  constructor(
    private readonly openCycle: OpenCycle,
    private readonly closeCycle: CloseCycle,
    private readonly readCycle: ReadCycle,
  ) {}

  @Post()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Open a half-year of rating with its methodology (R7)' })
  @ApiCreatedResponse({ type: ChangedCycle })
  async open(@Body() body: OpenCycleBody, @RequestCause() cause: Cause): Promise<ChangedCycle> {
    return changed(await this.openCycle.execute(body, cause), cause.actor);
  }

  @Post(':cycle/close')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Close a cycle after its last day: the upstream services are asked to seal' })
  @ApiOkResponse({ type: ChangedCycle })
  async close(
    @Param('cycle') cycle: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedCycle> {
    return changed(await this.closeCycle.execute(cycle, expect, cause), cause.actor);
  }

  @Get(':cycle')
  @Access('public')
  @ApiOperation({ summary: 'How far a cycle is, for whom it waits, and the hash of its evidence' })
  @ApiOkResponse({ type: CycleStanding })
  read(@Param('cycle') cycle: string, @Caller() caller: Principal): Promise<CycleStanding> {
    return this.readCycle.execute(cycle, caller);
  }
}

const changed = (cycle: Cycle, by: Actor): ChangedCycle => {
  const { id, version, state } = cycle;
  return { id, version, state, allowedActions: allowedActions(cycle, by) };
};
