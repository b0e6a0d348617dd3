import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { changed, ChangedProject } from './changed-project.js';
import { ConfirmProject } from './confirm-project.js';
import { DeclineProject } from './decline-project.js';
import { ReasonBody } from './reason-body.js';
import { WithdrawProject } from './withdraw-project.js';

/** What becomes of a project that an agency proposed (R4). */
@ApiTags('projects')
@Controller('projects/:id')
export class DecideProposalHttp {
  constructor(
    private readonly confirmProject: ConfirmProject,
    private readonly declineProject: DeclineProject,
    private readonly withdrawProject: WithdrawProject,
  ) {}

  @Post('confirmation')
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Confirm a proposed project: it has begun; one that it takes over ends as moved' })
  @ApiOkResponse({ type: ChangedProject })
  async confirm(
    @PathId() projectId: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.confirmProject.execute({ projectId, expect }, cause));
  }

  @Post('decline')
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Decline a proposed project, with a reason' })
  @ApiOkResponse({ type: ChangedProject })
  async decline(
    @PathId() projectId: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.declineProject.execute({ projectId, reason, expect }, cause));
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Withdraw the proposal of a project, with a reason' })
  @ApiOkResponse({ type: ChangedProject })
  async withdraw(
    @PathId() projectId: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.withdrawProject.execute({ projectId, reason, expect }, cause));
  }
}
