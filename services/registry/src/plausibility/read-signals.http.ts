import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Implausibility, implausibilities } from '@heng/contracts';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type Signal, signalStates } from '../domain/plausibility/plausibility-signal.js';
import { ReadSignals } from './read-signals.query.js';
import { SignalView } from './signal-view.js';

class SignalsQuery extends CursorQuery {
  @ApiPropertyOptional({ enum: implausibilities })
  @IsOptional()
  @IsIn(implausibilities)
  kind?: Implausibility;

  @ApiPropertyOptional({ enum: signalStates })
  @IsOptional()
  @IsIn(signalStates)
  state?: Signal['state'];
}

class SignalPage {
  @ApiProperty({ type: [SignalView] }) items!: SignalView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('plausibility')
@Controller('signals')
export class ReadSignalsHttp {
  constructor(private readonly signals: ReadSignals) {}

  @Get()
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'What cannot be as it is told, the latest first; an agency reads what concerns it' })
  @ApiOkResponse({ type: SignalPage })
  list(@Query() filter: SignalsQuery, @Caller() caller: Principal): Promise<SignalPage> {
    return this.signals.page(filter, caller);
  }

  @Get(':id')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'One signal; an agency reads its own side' })
  @ApiOkResponse({ type: SignalView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<SignalView> {
    return this.signals.one(id, caller);
  }
}
