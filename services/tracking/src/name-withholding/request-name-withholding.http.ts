import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsString, Length } from 'class-validator';
import {
  type NameWithholdingReason,
  nameWithholdingReasonCodes,
} from '../domain/name-withholding/name-withholding-reasons.js';
import { NameWithholdingView, viewOf } from './name-withholding-view.js';
import { RequestNameWithholding } from './request-name-withholding.js';

class RequestNameWithholdingBody {
  @ApiProperty({ enum: nameWithholdingReasonCodes })
  @IsIn(nameWithholdingReasonCodes)
  reason!: NameWithholdingReason;

  @ApiProperty({ example: '新建产线尚未公告，公开贯标进展会泄露投产计划。', description: 'for staff, never public' })
  @IsString()
  @Length(10, 2000)
  justification!: string;

  @IsBusinessDate({ example: '2027-03-01', description: 'the last day, three years ahead at most' })
  until!: string;
}

@ApiTags('name withholding')
@Controller('enterprises')
export class RequestNameWithholdingHttp {
  constructor(
    private readonly requestNameWithholding: RequestNameWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/name-withholdings')
  @Access('enterprise')
  @ApiOperation({ summary: 'Ask that the own name and credit code be withheld as a trade secret (R4)' })
  @ApiCreatedResponse({ type: NameWithholdingView })
  async request(
    @PathId() enterpriseId: string,
    @Body() body: RequestNameWithholdingBody,
    @RequestCause() cause: Cause,
  ): Promise<NameWithholdingView> {
    return viewOf(await this.requestNameWithholding.execute({ ...body, enterpriseId }, cause), this.clock.today());
  }
}
