import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsString, Length } from 'class-validator';
import { ExplainSignal } from './explain-signal.js';
import { SignalView, viewOf } from './signal-view.js';

class ExplanationBody {
  @ApiProperty({ example: '两处现场服务均为半日，登记时误记为整日。' })
  @IsString()
  @Length(1, 4000)
  text!: string;
}

@ApiTags('plausibility')
@Controller('signals')
export class ExplainSignalHttp {
  constructor(private readonly explainSignal: ExplainSignal) {}

  @Post(':id/explanation')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'An agency concerned explains its side; a later text takes the place of its earlier one' })
  @ApiOkResponse({ type: SignalView })
  async explain(
    @PathId() id: string,
    @Body() { text }: ExplanationBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<SignalView> {
    const { signal, agencyId } = await this.explainSignal.execute({ id, expect, text }, cause);
    return viewOf(signal, agencyId);
  }
}
