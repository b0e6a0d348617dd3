import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '@heng/kit';
import { type ComplaintSummary, ReadSummary } from './read-summary.query.js';

class AgencyComplaintSummary implements ComplaintSummary {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ description: 'pending + declined + dismissed + upheld' }) filed!: number;
  @ApiProperty() pending!: number;
  @ApiProperty() declined!: number;
  @ApiProperty() dismissed!: number;
  @ApiProperty() upheld!: number;
  @ApiProperty({ example: { minor: 0, ordinary: 1, serious: 0 } })
  upheldBySeverity!: ComplaintSummary['upheldBySeverity'];
  @ApiProperty({
    example: { acceptance: { met: 3, missed: 0 }, answer: { met: 1, missed: 1 }, ruling: { met: 1, missed: 0 } },
    description: 'a clock that still runs is in neither',
  })
  clocks!: ComplaintSummary['clocks'];
}

@ApiTags('standing')
@Controller('agencies')
export class ReadSummaryHttp {
  constructor(private readonly summary: ReadSummary) {}

  @Get(':agencyId/complaints/summary')
  @Access('public')
  @ApiOperation({ summary: 'How many complaints about an agency ended how, and whether the clocks were met (R6)' })
  @ApiOkResponse({ type: AgencyComplaintSummary })
  read(@Param('agencyId') agencyId: string): Promise<AgencyComplaintSummary> {
    return this.summary.execute(agencyId);
  }
}
