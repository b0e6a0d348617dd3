import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { allegations } from '@heng/contracts';
import { Access, type Cause, Caller, type Principal, RequestCause } from '@heng/kit';
import { ArrayMaxSize, IsArray, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { allowedActions } from '../domain/actions.js';
import { currentDue, type Due } from '../domain/clocks.js';
import type { Filing } from '../domain/complaint.js';
import { legible, limits } from '../domain/limits.js';
import { FileComplaint } from './file-complaint.js';

class FileComplaintBody {
  @ApiProperty({ example: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11', description: 'the agency complained about' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ enum: allegations, description: 'what is alleged, after R11' })
  @IsIn(allegations)
  allegation!: Filing['allegation'];

  @ApiProperty({ example: '该机构公开的项目数量与实际不符。', description: 'shown to the agency' })
  @IsString()
  @Length(1, limits.text)
  @Matches(legible)
  statement!: string;

  @ApiProperty({
    type: [String],
    required: false,
    example: ['https://example.cn/contract.pdf'],
    description: 'texts or URLs, shown to the agency',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.evidence)
  @IsString({ each: true })
  @Length(1, limits.piece, { each: true })
  @Matches(legible, { each: true })
  evidence?: string[];

  @ApiProperty({ required: false, example: 'someone@example.cn', description: 'kept apart and shown to nobody' })
  @IsOptional()
  @IsEmail()
  email?: string;
}

class FiledComplaint {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({
    example: { date: '2026-03-11', provisional: false, steps: [] },
    description: 'last day to accept or decline',
  })
  due!: Due | null;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('filing')
@Controller('complaints')
export class FileComplaintHttp {
  constructor(private readonly fileComplaint: FileComplaint) {}

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Complain about an agency (R6)' })
  @ApiCreatedResponse({ type: FiledComplaint })
  async file(
    @Body() body: FileComplaintBody,
    @Caller() caller: Principal,
    @RequestCause() cause: Cause,
  ): Promise<FiledComplaint> {
    const { email = null, evidence, ...rest } = body;
    const sub = caller.role === 'public' ? null : caller.sub;
    const complaint = await this.fileComplaint.execute({ ...rest, evidence: evidence ?? [] }, { sub, email }, cause);
    const { id, version, clocks } = complaint;
    return { id, version, due: currentDue(clocks), allowedActions: allowedActions(complaint, cause.actor) };
  }
}
