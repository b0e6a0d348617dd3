import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Caller, pageView, PathId, type Principal, Read } from '@heng/kit';
import { COUNTED } from '../storage/register/register-search.js';
import type { RegisterCounts } from '../storage/register/register-counts.js';
import { AgenciesQuery, AgencyFilterQuery, filterOf } from './agencies-query.js';
import { ReadAgencies } from './read-agencies.query.js';
import { ReadAgency } from './read-agency.query.js';
import { AgencyLine, PublicAgencyView } from './register-views.js';

class FoundAgenciesView extends pageView(AgencyLine) {
  @ApiProperty({ nullable: true, type: 'integer', description: `the number of matches; null above ${COUNTED}` })
  count!: number | null;
}

class RegisterCountsView {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
    example: { grade: { A: 3, unrated: 12 }, province: { 350000: 15 } },
    description: 'by filter and value, the number of agencies that fit the value and all other filters',
  })
  counts!: RegisterCounts;
}

/** The public register. */
@ApiTags('register')
@Controller('agencies')
@Access('public')
export class RegisterHttp {
  constructor(
    private readonly agencies: ReadAgencies,
    private readonly agency: ReadAgency,
  ) {}

  @Read('', FoundAgenciesView, 'Search the register of agencies')
  searchAgencies(@Query() query: AgenciesQuery) {
    return this.agencies.page(filterOf(query));
  }

  @Read('counts', RegisterCountsView, 'Count the agencies beside the values of the filters')
  async countAgencies(@Query() query: AgencyFilterQuery) {
    return { counts: await this.agencies.counts(filterOf(query)) };
  }

  @Read(':id', PublicAgencyView, 'Show one agency: identity, disclosure, figures, team, merits, ratings')
  readAgency(@PathId() id: string, @Caller() reader: Principal) {
    return this.agency.of(id, reader);
  }
}
