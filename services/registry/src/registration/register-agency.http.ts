import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsEmail, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { AgencyView, viewOf } from './agency-view.js';
import { RegisterAgency } from './register-agency.js';

class RegisterAgencyBody {
  @ApiProperty({ example: '91350100M000100Y43', description: '统一社会信用代码 (GB 32100-2015)' })
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

  @ApiProperty({ example: 'office@example.cn', description: 'where the agency is told things; not public' })
  @IsEmail()
  email!: string;

  @ApiPropertyOptional({ description: 'of a branch: the agency that it belongs to' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}

@ApiTags('registration')
@Controller('agencies')
export class RegisterAgencyHttp {
  constructor(private readonly registerAgency: RegisterAgency) {}

  @Post()
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Register an agency without an application, such as one taken over (R2)' })
  @ApiCreatedResponse({ type: AgencyView })
  async register(@Body() body: RegisterAgencyBody, @RequestCause() cause: Cause): Promise<AgencyView> {
    return viewOf(await this.registerAgency.execute(body, cause), cause.actor);
  }
}
