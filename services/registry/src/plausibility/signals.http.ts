import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Implausibility, implausibilities } from '@heng/contracts';
import {
  Access,
  Caller,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type Outcome, outcomes, type Signal, signalStates } from '../domain/plausibility/plausibility-signal.js';
import { SignalView, viewOf } from './signal-view.js';
import { Signals } from './signals.js';

class ExplanationBody {
  @ApiProperty({ example: '两处现场服务均为半日，登记时误记为整日。' })
  @IsString()
  @Length(1, 4000)
  text!: string;
}

class SettlementBody {
  @IsIn(outcomes)
  outcome!: Outcome;

  @ApiProperty({ example: '机构已说明并更正记录。', description: 'the agencies concerned read it' })
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

class SignalsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(implausibilities)
  kind?: Implausibility;

  @IsOptional()
  @IsIn(signalStates)
  state?: Signal['state'];
}

@ApiTags('plausibility')
@Controller('signals')
@Access('agency', 'alliance-staff')
export class SignalsHttp {
  constructor(private readonly signals: Signals) {}

  @Change('POST', ':id/explanation', SignalView, 'Explain your agency’s side; a later text replaces the earlier one')
  @Access('agency')
  async explainSignal(@Changed() at: Changing, @Body() { text }: ExplanationBody): Promise<SignalView> {
    return viewOf(await this.signals.explain(at, text));
  }

  @Change('POST', ':id/settlement', SignalView, 'Close a signal as settled, or leave it to a spot check')
  @Access('alliance-staff')
  async settleSignal(@Changed() at: Changing, @Body() body: SettlementBody): Promise<SignalView> {
    return viewOf({ signal: await this.signals.settle(at, body), agencyId: null });
  }

  @Read('', pageView(SignalView), 'List signals about contradictory facts, newest first; an agency reads its own')
  async listSignals(@Query() filter: SignalsQuery, @Caller() caller: Principal): Promise<Page<SignalView>> {
    const { items, next, agencyId } = await this.signals.page(filter, caller);
    return { items: items.map((signal) => viewOf({ signal, agencyId })), next };
  }

  @Read(':id', SignalView, 'Show one signal; an agency reads its own side')
  async readSignal(@PathId() id: string, @Caller() caller: Principal): Promise<SignalView> {
    return viewOf(await this.signals.one(id, caller));
  }
}
