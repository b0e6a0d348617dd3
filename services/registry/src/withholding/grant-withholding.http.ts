import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ReasonBody } from './reason-body.js';
import { GrantWithholding } from './grant-withholding.js';
import { OwnWithholdingView, ownViewOf } from './withholding-view.js';

@ApiTags('withholding')
@Controller('withholdings')
export class GrantWithholdingHttp {
  constructor(
    private readonly grantWithholding: GrantWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/grant')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Grant that a field is withheld, with reasons' })
  @ApiOkResponse({ type: OwnWithholdingView })
  async grant(
    @PathId() id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<OwnWithholdingView> {
    return ownViewOf(await this.grantWithholding.execute({ id, expect, reason }, cause), this.clock.today());
  }
}
