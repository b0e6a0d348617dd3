import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsReason, RequestCause, PathId } from '@heng/kit';
import { MeritView, viewOf } from './merit-view.js';
import { RefuseMerit } from './refuse-merit.js';

class RefuseMeritBody {
  @IsReason({ example: '所附文件不能证明该奖励' })
  reason!: string;
}

@ApiTags('merits')
@Controller('merits')
export class RefuseMeritHttp {
  constructor(private readonly refuseMerit: RefuseMerit) {}

  @Post(':id/refusal')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Refuse a merit and say why' })
  @ApiOkResponse({ type: MeritView })
  async refuse(
    @PathId() id: string,
    @Body() { reason }: RefuseMeritBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<MeritView> {
    return viewOf(await this.refuseMerit.execute({ id, expect, reason }, cause));
  }
}
