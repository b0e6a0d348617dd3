import { Controller, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, Change, Changed, type Changing, Clock, PathId, type Principal, Read } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { SectionTimelinessView } from '../agency-views.js';
import { allowedActions, sectionsAt } from '../domain/timeliness/timeliness.js';
import { type AgencyTimeliness, Timeliness } from './timeliness.js';

class TimelinessView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ type: 'integer', example: 1, description: '0 before the first publication' }) version!: number;
  @ApiProperty({ description: 'whether any section is stale' }) stale!: boolean;
  @ApiProperty({ type: [SectionTimelinessView] }) sections!: SectionTimelinessView[];
  @ApiProperty({ type: [String], example: ['confirm'] }) allowedActions!: string[];
}

@ApiTags('timeliness')
@Controller('agencies')
@Access('agency')
export class TimelinessHttp {
  constructor(
    private readonly timeliness: Timeliness,
    private readonly clock: Clock,
  ) {}

  @Change('POST', ':id/confirmation', TimelinessView, 'Confirm that your agency’s whole disclosure is still true (R3)')
  async confirmDisclosure(@Changed() at: Changing) {
    return this.viewOf(await this.timeliness.confirm(at, null), at.cause.actor);
  }

  @Change('POST', ':id/sections/:section/confirmation', TimelinessView, 'Confirm that one section is still true (R3)')
  async confirmSection(@Changed() at: Changing, @Param('section') section: string) {
    return this.viewOf(await this.timeliness.confirm(at, section), at.cause.actor);
  }

  @Read(
    ':id/timeliness',
    TimelinessView,
    'Show the days on which each section was last changed and confirmed, and the stale ones',
  )
  @Access('public')
  async readTimeliness(@PathId() agencyId: string, @Caller() caller: Principal) {
    return this.viewOf(await this.timeliness.of(agencyId), caller);
  }

  private viewOf({ agency, confirmation }: AgencyTimeliness, reader: Who): TimelinessView {
    const sections = confirmation ? sectionsAt(confirmation, this.clock.today()) : [];
    return {
      agencyId: agency.id,
      version: confirmation?.version ?? 0,
      stale: sections.some(({ stale }) => stale),
      sections,
      allowedActions: allowedActions(confirmation, agency, reader),
    };
  }
}
