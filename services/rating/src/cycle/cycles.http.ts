import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  IsText,
  type Page,
  pageView,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { Matches } from 'class-validator';
import { type Cycle, cycleStates } from '../domain/cycle.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { CycleLineView, Cycles, CycleView } from './cycles.js';

class OpenCycleBody {
  @ApiProperty({ example: '2026-H1', description: 'a half-year: 2026-01-01 to 2026-06-30' })
  @Matches(/^\d{4}-H[12]$/)
  cycle!: string;

  @IsText(20, { example: '2026.1', description: 'version of the rating method' })
  methodology!: string;
}

class CycleStateView extends ChangedCycleView {
  @ApiProperty({ enum: cycleStates }) state!: string;
}

const viewOf = (cycle: Cycle, by: Who): CycleStateView => ({ ...changedCycle(cycle, by), state: cycle.state });

@ApiTags('cycle')
@Controller('cycles')
@Access('alliance-staff')
export class CyclesHttp {
  constructor(private readonly cycles: Cycles) {}

  @Change('POST', '', CycleStateView, 'Open a half-year of rating with its methodology (R7)')
  async openCycle(@Body() body: OpenCycleBody, @RequestCause() cause: Cause): Promise<CycleStateView> {
    return viewOf(await this.cycles.open(body, cause), cause.actor);
  }

  @Change(
    'POST',
    ':cycle/close',
    CycleStateView,
    'Close a cycle after its last day and ask the services for their seals',
  )
  async closeCycle(@Changed('cycle', 'text') at: Changing): Promise<CycleStateView> {
    return viewOf(await this.cycles.close(at), at.cause.actor);
  }

  @Read('', pageView(CycleLineView), 'List the cycles, newest first')
  @Access('public')
  listCycles(@Query() { cursor }: CursorQuery): Promise<Page<CycleLineView>> {
    return this.cycles.page(cursor);
  }

  @Read(':cycle', CycleView, 'Show the progress of a cycle, the services it waits for, and the hash of its evidence')
  @Access('public')
  readCycle(@Param('cycle') cycle: string, @Caller() caller: Principal): Promise<CycleView> {
    return this.cycles.one(cycle, caller);
  }
}
