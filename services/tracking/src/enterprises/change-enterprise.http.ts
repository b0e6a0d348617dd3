import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { ChangeEmail } from './change-email.js';
import { ChangeIdentity } from './change-identity.js';
import { changed, ChangedEnterprise } from './changed-enterprise.js';

class ChangeIdentityBody {
  @ApiPropertyOptional({ example: '佛山衡造智能装备有限公司' })
  @IsOptional()
  @IsString()
  @Length(2, 100)
  name?: string;

  @ApiPropertyOptional({ example: '440000', description: 'province code (GB/T 2260)' })
  @IsOptional()
  @IsString()
  @Length(6, 6)
  province?: string;

  @ApiPropertyOptional({ example: '佛山市' })
  @IsOptional()
  @IsString()
  @Length(1, 50)
  city?: string;

  @ApiPropertyOptional({ example: '35', description: 'section letter or two-digit division (GB/T 4754-2017)' })
  @IsOptional()
  @IsString()
  @Length(1, 2)
  industry?: string;

  @ApiPropertyOptional({ example: '装备工业司', description: 'the bureau in charge (归口管理司局)' })
  @IsOptional()
  @IsString()
  @Length(1, 50)
  bureau?: string;

  @ApiProperty({ example: '登记机关准予变更登记' })
  @IsString()
  @Length(2, 500)
  reason!: string;
}

class ChangeEmailBody {
  @ApiProperty({ example: 'office@example.cn', description: 'where the enterprise is told things; not public' })
  @IsEmail()
  email!: string;
}

@ApiTags('enterprises')
@Controller('enterprises')
export class ChangeEnterpriseHttp {
  constructor(
    private readonly changeIdentity: ChangeIdentity,
    private readonly changeEmail: ChangeEmail,
  ) {}

  @Post(':id/identity')
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Record that an enterprise has another name, region, industry or bureau; the code stays' })
  @ApiOkResponse({ type: ChangedEnterprise })
  async identity(
    @PathId() id: string,
    @Body() body: ChangeIdentityBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedEnterprise> {
    return changed(await this.changeIdentity.execute({ id, expect, ...body }, cause));
  }

  @Put(':id/email')
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Say where an enterprise is told things from now on' })
  @ApiOkResponse({ type: ChangedEnterprise })
  async email(
    @PathId() id: string,
    @Body() { email }: ChangeEmailBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedEnterprise> {
    return changed(await this.changeEmail.execute({ id, expect, email }, cause));
  }
}
