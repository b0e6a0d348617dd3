import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsEmail, IsString, Length } from 'class-validator';
import { changed, ChangedEnterprise } from './changed-enterprise.js';
import { RegisterEnterprise } from './register-enterprise.js';

class RegisterEnterpriseBody {
  @ApiProperty({ example: '12440600MB2C07549J', description: '统一社会信用代码 (GB 32100-2015)' })
  @IsString()
  @Length(1, 40)
  creditCode!: string;

  @ApiProperty({ example: '佛山衡造精密机械有限公司' })
  @IsString()
  @Length(2, 100)
  name!: string;

  @ApiProperty({ example: '440000', description: 'province code (GB/T 2260)' })
  @IsString()
  @Length(6, 6)
  province!: string;

  @ApiProperty({ example: '佛山市' })
  @IsString()
  @Length(1, 50)
  city!: string;

  @ApiProperty({ example: '34', description: 'section letter or two-digit division (GB/T 4754-2017)' })
  @IsString()
  @Length(1, 2)
  industry!: string;

  @ApiProperty({ example: '装备工业司', description: 'the bureau in charge (归口管理司局)' })
  @IsString()
  @Length(1, 50)
  bureau!: string;

  @ApiProperty({ example: 'office@example.cn', description: 'where the enterprise is told things; not public' })
  @IsEmail()
  email!: string;
}

@ApiTags('enterprises')
@Controller('enterprises')
export class RegisterEnterpriseHttp {
  constructor(private readonly registerEnterprise: RegisterEnterprise) {}

  @Post()
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Register an enterprise' })
  @ApiCreatedResponse({ type: ChangedEnterprise })
  async register(@Body() body: RegisterEnterpriseBody, @RequestCause() cause: Cause): Promise<ChangedEnterprise> {
    return changed(await this.registerEnterprise.execute(body, cause), cause.actor);
  }
}
