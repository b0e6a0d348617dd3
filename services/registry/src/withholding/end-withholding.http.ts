import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ReasonBody } from './reason-body.js';
import { EndWithholding } from './end-withholding.js';
import { OwnWithholdingView, ownViewOf } from './withholding-view.js';

@ApiTags('withholding')
@Controller('withholdings')
export class EndWithholdingHttp {
  constructor(
    private readonly endWithholding: EndWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/end')
  @HttpCode(200)
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'End a withholding, or withdraw the request: the field is public again' })
  @ApiOkResponse({ type: OwnWithholdingView })
  async end(
    @PathId() id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<OwnWithholdingView> {
    return ownViewOf(await this.endWithholding.execute({ id, expect, reason }, cause), this.clock.today());
  }
}
