import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsString, Length, Matches } from 'class-validator';
import { allowedActions } from '../domain/actions.js';
import { legible, limits } from '../domain/limits.js';
import { DeclineComplaint } from './decline-complaint.js';

class DeclineComplaintBody {
  @ApiProperty({ example: '投诉所述情形与贯标咨询服务无关。' })
  @IsString()
  @Length(1, limits.text)
  @Matches(legible)
  reason!: string;
}

class DeclinedComplaint {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('acceptance')
@Controller('complaints')
export class DeclineComplaintHttp {
  constructor(private readonly declineComplaint: DeclineComplaint) {}

  @Post(':id/decline')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Decline a complaint, with the reason (R6)' })
  @ApiOkResponse({ type: DeclinedComplaint })
  async decline(
    @PathId() id: string,
    @Body() { reason }: DeclineComplaintBody,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ): Promise<DeclinedComplaint> {
    const complaint = await this.declineComplaint.execute({ id, version, reason }, cause);
    return { id, version: complaint.version, allowedActions: allowedActions(complaint, cause.actor) };
  }
}
