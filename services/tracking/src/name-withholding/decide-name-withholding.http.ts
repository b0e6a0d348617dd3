import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { DecideNameWithholding } from './decide-name-withholding.js';
import { NameWithholdingView, viewOf } from './name-withholding-view.js';
import { NameWithholdingReasonBody } from './reason-body.js';

@ApiTags('name withholding')
@Controller('name-withholdings')
@Access('alliance-staff')
export class DecideNameWithholdingHttp {
  constructor(
    private readonly decideNameWithholding: DecideNameWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/grant')
  @HttpCode(200)
  @ApiOperation({ summary: 'Grant that a name is withheld, with reasons' })
  @ApiOkResponse({ type: NameWithholdingView })
  async grant(
    @PathId() id: string,
    @Body() { reason }: NameWithholdingReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NameWithholdingView> {
    return viewOf(
      await this.decideNameWithholding.execute({ id, expect, outcome: 'granted', reason }, cause),
      this.clock.today(),
    );
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse to withhold a name, with reasons: it is public' })
  @ApiOkResponse({ type: NameWithholdingView })
  async refuse(
    @PathId() id: string,
    @Body() { reason }: NameWithholdingReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NameWithholdingView> {
    return viewOf(
      await this.decideNameWithholding.execute({ id, expect, outcome: 'refused', reason }, cause),
      this.clock.today(),
    );
  }
}
