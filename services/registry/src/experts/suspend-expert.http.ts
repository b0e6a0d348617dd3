import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, IsReason, RequestCause } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { ExpertView, viewOf } from './expert-view.js';
import { ReinstateExpert } from './reinstate-expert.js';
import { ReleaseExpert } from './release-expert.js';
import { SuspendExpert } from './suspend-expert.js';

class ReasonBody {
  @IsReason({ example: '本人申请', description: 'for staff and the expert' })
  reason!: string;
}

class SuspensionBody extends ReasonBody {
  @IsOptional()
  @IsBusinessDate({ required: false, description: 'the last day; without it until reinstated' })
  until?: string;
}

@ApiTags('experts')
@Controller('experts')
export class SuspendExpertHttp {
  constructor(
    private readonly suspendExpert: SuspendExpert,
    private readonly reinstateExpert: ReinstateExpert,
    private readonly releaseExpert: ReleaseExpert,
  ) {}

  @Post(':id/suspension')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Suspend an expert: not drawn for the time being' })
  @ApiOkResponse({ type: ExpertView })
  async suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, until }: SuspensionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    return viewOf(await this.suspendExpert.execute({ id, expect, reason, until: until ?? null }, cause), cause.actor);
  }

  @Post(':id/reinstatement')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'End a suspension, or take back an expert who had left' })
  @ApiOkResponse({ type: ExpertView })
  async reinstate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    return viewOf(await this.reinstateExpert.execute({ id, expect, reason }, cause), cause.actor);
  }

  @Post(':id/leaving')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'An expert leaves the pool' })
  @ApiOkResponse({ type: ExpertView })
  async release(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ExpertView> {
    return viewOf(await this.releaseExpert.execute({ id, expect, reason }, cause), cause.actor);
  }
}
