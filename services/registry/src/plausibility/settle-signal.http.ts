import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsString, Length } from 'class-validator';
import { type Outcome, outcomes } from '../domain/plausibility/plausibility-signal.js';
import { SettleSignal } from './settle-signal.js';
import { SignalView, viewOf } from './signal-view.js';

class SettlementBody {
  @ApiProperty({ enum: outcomes })
  @IsIn(outcomes)
  outcome!: Outcome;

  @ApiProperty({ example: '机构已说明并更正记录。', description: 'the agencies concerned read it' })
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

@ApiTags('plausibility')
@Controller('signals')
export class SettleSignalHttp {
  constructor(private readonly settleSignal: SettleSignal) {}

  @Post(':id/settlement')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Staff close a signal as settled, or leave it to a spot check' })
  @ApiOkResponse({ type: SignalView })
  async settle(
    @PathId() id: string,
    @Body() body: SettlementBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<SignalView> {
    return viewOf(await this.settleSignal.execute({ ...body, id, expect }, cause), null);
  }
}
