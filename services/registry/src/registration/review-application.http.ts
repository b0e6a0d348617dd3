import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsReason, RequestCause, PathId } from '@heng/kit';
import { IsOptional } from 'class-validator';
import type { Application } from '../domain/registration/application.js';
import { ApplicationView } from './application-view.js';
import { ApproveApplication } from './approve-application.js';
import { ReadApplications } from './read-applications.query.js';
import { RefuseApplication } from './refuse-application.js';
import { ReturnApplication } from './return-application.js';

class ApprovalBody {
  @IsReason({ required: false, example: '名称与已注册机构不同，材料齐全' })
  @IsOptional()
  reason?: string;
}

class ReviewBody {
  @IsReason({ example: '名称与营业执照不一致，请更正', description: 'told to the applicant' })
  reason!: string;
}

/** What staff decide on an application (R2). */
@ApiTags('registration')
@Controller('applications')
export class ReviewApplicationHttp {
  constructor(
    private readonly approveApplication: ApproveApplication,
    private readonly returnApplication: ReturnApplication,
    private readonly refuseApplication: RefuseApplication,
    private readonly applications: ReadApplications,
  ) {}

  @Post(':id/approval')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Approve an application: its agency is registered, under `agencyId` of the answer' })
  @ApiOkResponse({ type: ApplicationView })
  approve(
    @PathId() id: string,
    @Body() body: ApprovalBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ApplicationView> {
    return this.answer(this.approveApplication.execute({ id, expect, ...body }, cause), cause);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Return an application and say what to mend' })
  @ApiOkResponse({ type: ApplicationView })
  return(
    @PathId() id: string,
    @Body() { reason }: ReviewBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ApplicationView> {
    return this.answer(this.returnApplication.execute({ id, expect, reason }, cause), cause);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Refuse an application, with reasons' })
  @ApiOkResponse({ type: ApplicationView })
  refuse(
    @PathId() id: string,
    @Body() { reason }: ReviewBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ApplicationView> {
    return this.answer(this.refuseApplication.execute({ id, expect, reason }, cause), cause);
  }

  private async answer(changed: Promise<Application>, { actor }: Cause): Promise<ApplicationView> {
    return this.applications.described(await changed, actor);
  }
}
