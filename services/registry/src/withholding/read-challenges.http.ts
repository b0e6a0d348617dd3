import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal, refuseKit, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { seesAll } from '../domain/disclosure/disclosure-readers.js';
import { isTold } from '../domain/withholding/withholding.js';
import { type Challenge, challengeStates } from '../domain/withholding/withholding-challenge.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';
import { agencyViewOf, ChallengePage, publicViewOf, staffViewOf } from './challenge-view.js';
import { ReadWithholdings } from './read-withholdings.query.js';

class QueueQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: challengeStates, default: 'filed' })
  @IsOptional()
  @IsIn(challengeStates)
  state: Challenge['state'] = 'filed';
}

@ApiTags('withholding')
@Controller()
export class ReadChallengesHttp {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly withholdings: WithholdingStore,
    private readonly read: ReadWithholdings,
  ) {}

  @Get('withholdings/:id/challenges')
  @Access('public')
  @ApiOperation({ summary: 'The challenges of a withholding and the decisions on them, the oldest first' })
  @ApiOkResponse({ type: ChallengePage })
  async ofWithholding(
    @PathId() id: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<ChallengePage> {
    const withholding = await this.withholdings.get(id);
    const isOwn = seesAll(await this.agencies.get(withholding.agencyId), caller);
    if (!isOwn && !isTold(withholding)) throw refuseKit('record-not-found', { what: 'withholding', id });
    const viewOf = caller.roles.includes('alliance-staff') ? staffViewOf : isOwn ? agencyViewOf : publicViewOf;
    const { items, next } = await this.read.challengesOf(id, cursor);
    return { items: items.map(viewOf), next };
  }

  @Get('withholding-challenges')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Challenges in a state, the oldest first' })
  @ApiOkResponse({ type: ChallengePage })
  async queue(@Query() { state, cursor }: QueueQuery): Promise<ChallengePage> {
    const { items, next } = await this.read.challengeQueue(state, cursor);
    return { items: items.map(staffViewOf), next };
  }
}
