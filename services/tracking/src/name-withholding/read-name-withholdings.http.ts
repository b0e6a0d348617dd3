import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, Clock, CursorQuery, type Page, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { mustActFor } from '../domain/enterprises/enterprise.js';
import { type NameWithholding, nameWithholdingStates } from '../domain/name-withholding/name-withholding.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameWithholdingPage, viewOf } from './name-withholding-view.js';
import { ReadNameWithholdings } from './read-name-withholdings.query.js';

class QueueQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: nameWithholdingStates, default: 'requested' })
  @IsOptional()
  @IsIn(nameWithholdingStates)
  state: NameWithholding['state'] = 'requested';
}

@ApiTags('name withholding')
@Controller()
export class ReadNameWithholdingsHttp {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly withholdings: ReadNameWithholdings,
    private readonly clock: Clock,
  ) {}

  @Get('enterprises/:id/name-withholdings')
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'What became of an enterprise’s requests that its name be withheld' })
  @ApiOkResponse({ type: NameWithholdingPage })
  async ofEnterprise(
    @PathId() enterpriseId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<NameWithholdingPage> {
    mustActFor(await this.enterprises.get(enterpriseId), actorOf(caller));
    return this.shown(await this.withholdings.ofEnterprise(enterpriseId, cursor));
  }

  @Get('name-withholdings')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Withholdings of names in a state, those first that are to be decided first' })
  @ApiOkResponse({ type: NameWithholdingPage })
  async queue(@Query() { state, cursor }: QueueQuery): Promise<NameWithholdingPage> {
    return this.shown(await this.withholdings.queue(state, cursor));
  }

  private shown({ items, next }: Page<NameWithholding>): NameWithholdingPage {
    const today = this.clock.today();
    return { items: items.map((item) => viewOf(item, today)), next };
  }
}
