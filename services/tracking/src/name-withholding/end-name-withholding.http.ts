import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { EndNameWithholding } from './end-name-withholding.js';
import { NameWithholdingView, viewOf } from './name-withholding-view.js';
import { NameWithholdingReasonBody } from './reason-body.js';

@ApiTags('name withholding')
@Controller('name-withholdings')
export class EndNameWithholdingHttp {
  constructor(
    private readonly endNameWithholding: EndNameWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/end')
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'End the withholding of a name, or withdraw the request: the name is public again' })
  @ApiOkResponse({ type: NameWithholdingView })
  async end(
    @PathId() id: string,
    @Body() { reason }: NameWithholdingReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NameWithholdingView> {
    return viewOf(await this.endNameWithholding.execute({ id, expect, reason }, cause), this.clock.today());
  }
}
