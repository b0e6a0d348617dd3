import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsBusinessDate, IsReason, RequestCause, PathId } from '@heng/kit';
import { IsOptional, IsString, Length } from 'class-validator';
import { AgencyView, viewOf } from './agency-view.js';
import { ChangeIdentity } from './change-identity.js';
import { VerifyCreditCode } from './verify-credit-code.js';

class ChangeIdentityBody {
  @ApiPropertyOptional({ example: '福州衡鉴数字科技有限公司' })
  @IsOptional()
  @IsString()
  @Length(2, 100)
  name?: string;

  @ApiPropertyOptional({ example: '91350100M000100Y43' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  creditCode?: string;

  @ApiPropertyOptional({ example: '350000', description: 'province code (GB/T 2260)' })
  @IsOptional()
  @IsString()
  @Length(6, 6)
  province?: string;

  @ApiProperty({ example: '2026-03-01', description: 'the first day of the new name, code or province' })
  @IsBusinessDate()
  from!: string;

  @IsReason({ example: '登记机关准予变更登记', description: 'public' })
  reason!: string;
}

class VerificationBody {
  @IsReason({ example: '已核对营业执照原件', description: 'what the code was verified by' })
  reason!: string;
}

@ApiTags('registration')
@Controller('agencies')
export class ChangeIdentityHttp {
  constructor(
    private readonly changeIdentity: ChangeIdentity,
    private readonly verifyCreditCode: VerifyCreditCode,
  ) {}

  @Post(':id/identity')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Record that an agency has another name, credit code or province; the former are kept' })
  @ApiOkResponse({ type: AgencyView })
  async change(
    @PathId() id: string,
    @Body() body: ChangeIdentityBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<AgencyView> {
    return viewOf(await this.changeIdentity.execute({ id, expect, ...body }, cause));
  }

  @Post(':id/credit-code-verification')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Record that a legacy credit code was verified by hand (GB 32100-2015)' })
  @ApiOkResponse({ type: AgencyView })
  async verify(
    @PathId() id: string,
    @Body() { reason }: VerificationBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<AgencyView> {
    return viewOf(await this.verifyCreditCode.execute({ id, expect, reason }, cause));
  }
}
