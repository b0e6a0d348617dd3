import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type Merit, meritStates } from '../domain/merits/merit.js';
import { MeritView, type PublicMeritView } from './merit-view.js';
import { ReadMerits } from './read-merits.query.js';

class QueueQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: meritStates, default: 'claimed' })
  @IsOptional()
  @IsIn(meritStates)
  state?: Merit['state'];

  @ApiPropertyOptional({ enum: meritKinds })
  @IsOptional()
  @IsIn(meritKinds)
  kind?: Merit['kind'];
}

class MeritPage {
  @ApiProperty({ type: [MeritView] }) items!: (MeritView | PublicMeritView)[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('merits')
@Controller()
export class ReadMeritsHttp {
  constructor(private readonly merits: ReadMerits) {}

  @Get('agencies/:id/merits')
  @Access('alliance-staff', 'agency', 'public')
  @ApiOperation({ summary: 'The recognised merits of an agency; to itself and staff all, with their evidence' })
  @ApiOkResponse({ type: MeritPage })
  ofAgency(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<MeritPage> {
    return this.merits.ofAgency(agencyId, cursor, caller);
  }

  @Get('merits')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Merits to decide on, first claimed first' })
  @ApiOkResponse({ type: MeritPage })
  queue(@Query() { state = 'claimed', ...filter }: QueueQuery): Promise<MeritPage> {
    return this.merits.queue({ ...filter, state });
  }
}
