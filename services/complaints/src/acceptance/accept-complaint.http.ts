import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { allowedActions } from '../domain/actions.js';
import { currentDue, type Due } from '../domain/clocks.js';
import { AcceptComplaint } from './accept-complaint.js';

class AcceptedComplaint {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({
    example: { date: '2026-03-24', provisional: false, steps: [] },
    description: 'the agency’s last day to answer',
  })
  due!: Due | null;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('acceptance')
@Controller('complaints')
export class AcceptComplaintHttp {
  constructor(private readonly acceptComplaint: AcceptComplaint) {}

  @Post(':id/acceptance')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Accept a complaint; the agency then answers (R6)' })
  @ApiOkResponse({ type: AcceptedComplaint })
  async accept(
    @PathId() id: string,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ): Promise<AcceptedComplaint> {
    const complaint = await this.acceptComplaint.execute({ id, version }, cause);
    return {
      id,
      version: complaint.version,
      due: currentDue(complaint.clocks),
      allowedActions: allowedActions(complaint, cause.actor),
    };
  }
}
