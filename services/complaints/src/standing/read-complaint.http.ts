import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AgencyDirectory } from '@heng/agency-directory';
import { allegations, severities } from '@heng/contracts';
import { Access, actorOf, Caller, PathId, type Principal } from '@heng/kit';
import { allowedActions, states } from '../domain/actions.js';
import { type ClockShown, shownClocks } from '../domain/clocks.js';
import { type Complaint, outcomes } from '../domain/complaint.js';
import { refuse } from '../domain/refusals.js';
import { ReadComplaint } from './read-complaint.query.js';

class ComplaintAsRead {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty({ example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({
    example: { acceptance: { due: { date: '2026-03-11' }, stoppedOn: null, missed: false } },
    description: 'the clocks that have begun',
  })
  clocks!: Record<string, ClockShown>;
  @ApiProperty({ type: String, nullable: true, description: 'day of acceptance or decline' }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) declineReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: [String], nullable: true }) answerEvidence!: readonly string[] | null;
  @ApiProperty({ type: String, nullable: true }) ruledOn!: string | null;
  @ApiProperty({ enum: outcomes, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty({ type: String, nullable: true }) rulingReason!: string | null;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('standing')
@Controller('complaints')
export class ReadComplaintHttp {
  constructor(
    private readonly complaints: ReadComplaint,
    private readonly agencies: AgencyDirectory,
  ) {}

  @Get(':id')
  @Access('alliance-staff', 'expert', 'agency')
  @ApiOperation({
    summary: 'One complaint with its clocks; an agency sees those about itself, nobody sees who complained',
  })
  @ApiOkResponse({ type: ComplaintAsRead })
  async read(@PathId() id: string, @Caller() caller: Principal): Promise<ComplaintAsRead> {
    const complaint = await this.complaints.execute(id);
    if (caller.role === 'agency' && !(await this.isAbout(complaint, caller.org))) throw refuse('not-your-agency');
    const allowed = allowedActions(complaint, actorOf(caller));
    return { ...complaint, clocks: shownClocks(complaint.clocks), allowedActions: allowed };
  }

  private async isAbout({ agencyId }: Complaint, org: string | undefined): Promise<boolean> {
    const agency = org === undefined ? undefined : await this.agencies.ofOrganisation(org);
    return agency?.agencyId === agencyId;
  }
}
