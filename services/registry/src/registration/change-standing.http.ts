import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, IsReason, RequestCause, PathId } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { AgencyView, viewOf } from './agency-view.js';
import { DeregisterAgency } from './deregister-agency.js';
import { ReinstateAgency } from './reinstate-agency.js';
import { SuspendAgency } from './suspend-agency.js';

class ReasonBody {
  @IsReason({ example: '机构申请注销', description: 'public' })
  reason!: string;
}

class SuspensionBody extends ReasonBody {
  @ApiPropertyOptional({ example: '2026-06-30', description: 'the last day; without it, until staff reinstate' })
  @IsOptional()
  @IsBusinessDate()
  until?: string;
}

@ApiTags('registration')
@Controller('agencies')
export class ChangeStandingHttp {
  constructor(
    private readonly suspendAgency: SuspendAgency,
    private readonly reinstateAgency: ReinstateAgency,
    private readonly deregisterAgency: DeregisterAgency,
  ) {}

  @Post(':id/suspension')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Suspend an agency: it neither hires nor claims merits and is not rated meanwhile' })
  @ApiOkResponse({ type: AgencyView })
  async suspend(
    @PathId() id: string,
    @Body() body: SuspensionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<AgencyView> {
    return viewOf(await this.suspendAgency.execute({ id, expect, ...body }, cause));
  }

  @Post(':id/reinstatement')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'End a suspension, or take a deregistered agency back' })
  @ApiOkResponse({ type: AgencyView })
  async reinstate(
    @PathId() id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<AgencyView> {
    return viewOf(await this.reinstateAgency.execute({ id, expect, reason }, cause));
  }

  @Post(':id/deregistration')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Take an agency off the register' })
  @ApiOkResponse({ type: AgencyView })
  async deregister(
    @PathId() id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<AgencyView> {
    return viewOf(await this.deregisterAgency.execute({ id, expect, reason }, cause));
  }
}
