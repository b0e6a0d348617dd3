import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Clock, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { WithholdingRequest } from '../domain/withholding/withholding.js';
import { withholdingReasonCodes } from '../domain/withholding/withholding-reasons.js';
import { RequestWithholding } from './request-withholding.js';
import { OwnWithholdingView, ownViewOf } from './withholding-view.js';

class RequestWithholdingBody {
  @ApiProperty({ example: 'experience.enterprises', description: '`section.field` of the standard in force' })
  @IsString()
  @Length(3, 200)
  field!: string;

  @ApiProperty({ enum: ['agency', 'enterprise'], description: 'whose trade secret it is' })
  @IsIn(['agency', 'enterprise'])
  of!: WithholdingRequest['of'];

  @ApiPropertyOptional({ description: 'the enterprise, if it is an enterprise’s; for staff, never public' })
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @ApiProperty({ enum: withholdingReasonCodes, description: 'public' })
  @IsIn(withholdingReasonCodes)
  reason!: WithholdingRequest['reason'];

  @ApiProperty({ example: '服务合同第八条约定对企业名称保密。', description: 'for staff, never public' })
  @IsString()
  @Length(10, 2000)
  justification!: string;

  @IsBusinessDate({ example: '2027-03-01', description: 'the last day, three years ahead at most' })
  until!: string;
}

@ApiTags('withholding')
@Controller('agencies')
export class RequestWithholdingHttp {
  constructor(
    private readonly requestWithholding: RequestWithholding,
    private readonly clock: Clock,
  ) {}

  @Post(':id/withholdings')
  @Access('agency')
  @ApiOperation({ summary: 'Ask to withhold a field of the own disclosure as a trade secret (R3)' })
  @ApiCreatedResponse({ type: OwnWithholdingView })
  async request(
    @PathId() agencyId: string,
    @Body() body: RequestWithholdingBody,
    @RequestCause() cause: Cause,
  ): Promise<OwnWithholdingView> {
    const input = { ...body, enterpriseId: body.enterpriseId ?? null, agencyId };
    return ownViewOf(await this.requestWithholding.execute(input, cause), this.clock.today());
  }
}
