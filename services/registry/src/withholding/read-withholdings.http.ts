import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, Clock, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { seesAll } from '../domain/disclosure/disclosure-readers.js';
import { type Withholding, withholdingStates } from '../domain/withholding/withholding.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ReadWithholdings } from './read-withholdings.query.js';
import { ownViewOf, publicViewOf, WithholdingPage } from './withholding-view.js';

class QueueQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: withholdingStates, default: 'requested' })
  @IsOptional()
  @IsIn(withholdingStates)
  state: Withholding['state'] = 'requested';
}

@ApiTags('withholding')
@Controller()
export class ReadWithholdingsHttp {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly withholdings: ReadWithholdings,
    private readonly clock: Clock,
  ) {}

  @Get('agencies/:id/withholdings')
  @Access('public')
  @ApiOperation({ summary: 'Which fields of a disclosure are withheld, whose secret it is, why and until when (R3)' })
  @ApiOkResponse({ type: WithholdingPage })
  async ofAgency(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<WithholdingPage> {
    const isOwn = seesAll(await this.agencies.get(agencyId), caller);
    const { items, next } = await this.withholdings.ofAgency(agencyId, !isOwn, cursor);
    const [viewOf, today] = [isOwn ? ownViewOf : publicViewOf, this.clock.today()];
    return { items: items.map((item) => viewOf(item, today)), next };
  }

  @Get('withholdings')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Withholdings in a state, those first that are to be decided first' })
  @ApiOkResponse({ type: WithholdingPage })
  async queue(@Query() { state, cursor }: QueueQuery): Promise<WithholdingPage> {
    const { items, next } = await this.withholdings.queue(state, cursor);
    const today = this.clock.today();
    return { items: items.map((item) => ownViewOf(item, today)), next };
  }
}
