import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
  OmitType,
} from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsEmail, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Application } from '../domain/registration/application.js';
import { ApplicationView } from './application-view.js';
import { ChangeApplication } from './change-application.js';
import { DraftApplication } from './draft-application.js';
import { ReadApplications } from './read-applications.query.js';
import { SubmitApplication } from './submit-application.js';
import { WithdrawApplication } from './withdraw-application.js';

class DraftBody {
  @ApiProperty({ example: '91350100M000100Y43', description: '统一社会信用代码 (GB 32100-2015), that of your token' })
  @IsString()
  @Length(1, 40)
  creditCode!: string;

  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' })
  @IsString()
  @Length(2, 100)
  name!: string;

  @ApiProperty({ example: '350000', description: 'province code (GB/T 2260)' })
  @IsString()
  @Length(6, 6)
  province!: string;

  @ApiProperty({ example: 'office@example.cn', description: 'where you are told things; not public' })
  @IsEmail()
  email!: string;

  @ApiPropertyOptional({ description: 'of a branch: the registered agency that it belongs to' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}
class ChangeBody extends OmitType(DraftBody, ['creditCode']) {}

/** What an organisation does with its application (R2). */
@ApiTags('registration')
@Controller('applications')
export class ApplyHttp {
  constructor(
    private readonly draftApplication: DraftApplication,
    private readonly changeApplication: ChangeApplication,
    private readonly submitApplication: SubmitApplication,
    private readonly withdrawApplication: WithdrawApplication,
    private readonly applications: ReadApplications,
  ) {}

  @Post()
  @Access('agency')
  @ApiOperation({ summary: 'Draft your application for registration (R2)' })
  @ApiCreatedResponse({ type: ApplicationView })
  draft(@Body() body: DraftBody, @RequestCause() cause: Cause): Promise<ApplicationView> {
    return this.answer(this.draftApplication.execute(body, cause), cause);
  }

  @Put(':id')
  @Access('agency')
  @ApiOperation({ summary: 'Change your draft, or what was returned to you' })
  @ApiOkResponse({ type: ApplicationView })
  change(
    @PathId() id: string,
    @Body() body: ChangeBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ApplicationView> {
    return this.answer(this.changeApplication.execute({ id, expect, ...body }, cause), cause);
  }

  @Post(':id/submission')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'Submit your application' })
  @ApiOkResponse({ type: ApplicationView })
  submit(@PathId() id: string, @IfMatch() expect: number, @RequestCause() cause: Cause): Promise<ApplicationView> {
    return this.answer(this.submitApplication.execute({ id, expect }, cause), cause);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access('agency')
  @ApiOperation({ summary: 'Withdraw your application while it is open' })
  @ApiOkResponse({ type: ApplicationView })
  withdraw(@PathId() id: string, @IfMatch() expect: number, @RequestCause() cause: Cause): Promise<ApplicationView> {
    return this.answer(this.withdrawApplication.execute({ id, expect }, cause), cause);
  }

  private async answer(changed: Promise<Application>, { actor }: Cause): Promise<ApplicationView> {
    return this.applications.described(await changed, actor);
  }
}
