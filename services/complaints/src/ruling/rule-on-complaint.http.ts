import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { severities, type Severity } from '@heng/contracts';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { allowedActions } from '../domain/actions.js';
import { type Outcome, outcomes } from '../domain/complaint.js';
import { legible, limits } from '../domain/limits.js';
import { RuleOnComplaint } from './rule-on-complaint.js';

class RuleOnComplaintBody {
  @ApiProperty({ enum: outcomes })
  @IsIn(outcomes)
  outcome!: Outcome;

  @ApiProperty({ enum: severities, required: false, description: 'for an upheld complaint' })
  @IsOptional()
  @IsIn(severities)
  severity?: Severity;

  @ApiProperty({
    example: '双方证据表明，公开的项目数量不实。',
    description: 'published with the ruling: no personal information',
  })
  @IsString()
  @Length(1, limits.text)
  @Matches(legible)
  reason!: string;
}

class RuledComplaint {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('ruling')
@Controller('complaints')
export class RuleOnComplaintHttp {
  constructor(private readonly ruleOnComplaint: RuleOnComplaint) {}

  @Post(':id/ruling')
  @HttpCode(200)
  @Access('expert')
  @ApiOperation({ summary: 'Rule on a complaint: upheld, with its severity, or dismissed (R6)' })
  @ApiOkResponse({ type: RuledComplaint })
  async rule(
    @PathId() id: string,
    @Body() { outcome, severity, reason }: RuleOnComplaintBody,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ): Promise<RuledComplaint> {
    const ruling = { outcome, severity: severity ?? null, reason };
    const complaint = await this.ruleOnComplaint.execute({ ...ruling, id, version }, cause);
    return { id, version: complaint.version, allowedActions: allowedActions(complaint, cause.actor) };
  }
}
