import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Change, Changed, type Changing } from '@heng/kit';
import { AwaitedComplaintView, awaitedView, ChangedComplaintView, changedView, IsStatement } from '../complaint-api.js';
import { Acceptance } from './acceptance.js';

class DeclineComplaintBody {
  @IsStatement({ example: '投诉所述情形与贯标咨询服务无关。' })
  reason!: string;
}

@ApiTags('acceptance')
@Controller('complaints')
@Access('alliance-staff')
export class AcceptanceHttp {
  constructor(private readonly acceptance: Acceptance) {}

  @Change('POST', ':id/acceptance', AwaitedComplaintView, 'Accept a complaint; the agency then answers (R6)')
  async acceptComplaint(@Changed() at: Changing) {
    return awaitedView(await this.acceptance.accept(at), at.cause.actor);
  }

  @Change('POST', ':id/decline', ChangedComplaintView, 'Decline a complaint, with the reason (R6)')
  async declineComplaint(@Changed() at: Changing, @Body() { reason }: DeclineComplaintBody) {
    return changedView(await this.acceptance.decline(at, reason), at.cause.actor);
  }
}
