import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsReason, RequestCause, PathId } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { MeritView, viewOf } from './merit-view.js';
import { RecogniseMerit } from './recognise-merit.js';

class RecogniseMeritBody {
  @IsReason({ required: false, example: '获奖文件与联盟留存文件一致' })
  @IsOptional()
  reason?: string;
}

@ApiTags('merits')
@Controller('merits')
export class RecogniseMeritHttp {
  constructor(private readonly recogniseMerit: RecogniseMerit) {}

  @Post(':id/recognition')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Recognise a merit: it counts from now on (R9 5, 6)' })
  @ApiOkResponse({ type: MeritView })
  async recognise(
    @PathId() id: string,
    @Body() { reason }: RecogniseMeritBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<MeritView> {
    return viewOf(await this.recogniseMerit.execute({ id, expect, reason: reason ?? null }, cause));
  }
}
