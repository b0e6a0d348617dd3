import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { RecordConsultant } from './record-consultant.js';

class RecordConsultantBody {
  @ApiProperty({ example: '林知远', description: 'personal data: public only with the person’s consent' })
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiPropertyOptional({ example: 'lin@example.cn', description: 'the person’s own address, to be asked for consent' })
  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  email?: string;
}

class RecordedConsultant {
  @ApiProperty({ description: 'the person’s id everywhere on the platform' }) id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

@ApiTags('people')
@Controller('consultants')
export class RecordConsultantHttp {
  constructor(private readonly recordConsultant: RecordConsultant) {}

  @Post()
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Record a consultant' })
  @ApiCreatedResponse({ type: RecordedConsultant })
  async record(@Body() body: RecordConsultantBody, @RequestCause() cause: Cause): Promise<RecordedConsultant> {
    const { id, version } = await this.recordConsultant.execute(body, cause);
    return { id, version, allowedActions: [] };
  }
}
