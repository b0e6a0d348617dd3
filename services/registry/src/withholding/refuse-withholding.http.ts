import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ReasonBody } from './reason-body.js';
import { RefuseWithholding } from './refuse-withholding.js';
import { OwnWithholdingView, ownViewOf } from './withholding-view.js';

@ApiTags('withholding')
@Controller('withholdings')
export class RefuseWithholdingHttp {
  constructor(
    private readonly refuseWithholding: RefuseWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/refusal')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Refuse to withhold a field, with reasons: it is public' })
  @ApiOkResponse({ type: OwnWithholdingView })
  async refuse(
    @PathId() id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<OwnWithholdingView> {
    return ownViewOf(await this.refuseWithholding.execute({ id, expect, reason }, cause), this.clock.today());
  }
}
