import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, Clock, PathId, type Principal } from '@heng/kit';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';
import { TimelinessView, viewOf } from './timeliness-view.js';

@ApiTags('timeliness')
@Controller('agencies')
export class ReadTimelinessHttp {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly confirmations: SectionConfirmationStore,
    private readonly clock: Clock,
  ) {}

  @Get(':id/timeliness')
  @Access('public')
  @ApiOperation({ summary: 'When each section of a disclosure was last changed and last confirmed, and what is stale' })
  @ApiOkResponse({ type: TimelinessView })
  async read(@PathId() agencyId: string, @Caller() { roles, org }: Principal): Promise<TimelinessView> {
    const { id, creditCode } = await this.agencies.get(agencyId);
    const isOwn = roles.includes('agency') && org === creditCode;
    return viewOf(id, await this.confirmations.find(id), this.clock.today(), isOwn);
  }
}
