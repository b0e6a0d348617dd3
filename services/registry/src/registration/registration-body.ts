import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, IsUUID, Length } from 'class-validator';

/** An organisation's own data at registration. */
export class RegistrationBody {
  @ApiProperty({ example: '91350100M000100Y43', description: '统一社会信用代码 (GB 32100-2015); an applicant’s own' })
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

  @ApiProperty({ example: 'office@example.cn', description: 'receives the letters of the platform; not public' })
  @IsEmail()
  email!: string;

  @ApiProperty({ description: 'the registered agency that a branch belongs to' })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}
