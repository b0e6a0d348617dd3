import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, PathId, type Principal, Read } from '@heng/kit';
import { seesAll } from '../domain/disclosure/publicity.js';
import { AgencyFigures } from '../storage/figures/agency-figures.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { FiguresView } from '../agency-views.js';

@ApiTags('figures')
@Controller('agencies')
export class FiguresHttp {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly figures: AgencyFigures,
  ) {}

  @Read(':id/figures', FiguresView, 'Show the platform’s figures of an agency, and its differing claims (R3 4, 5)')
  @Access('public')
  async readFigures(@PathId() id: string, @Caller() caller: Principal) {
    const agency = await this.agencies.get(id);
    return this.figures.of(id, seesAll(agency, caller));
  }
}
