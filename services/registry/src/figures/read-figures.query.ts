import { Injectable } from '@nestjs/common';
import { type Reader, seesAll } from '../domain/disclosure/disclosure-readers.js';
import { AgencyFigures } from '../storage/figures/agency-figures.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import type { FiguresView } from './figures-view.js';

@Injectable()
export class ReadFigures {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly figures: AgencyFigures,
  ) {}

  /** @throws `kit.record-not-found` */
  async execute(agencyId: string, reader: Reader): Promise<FiguresView> {
    const agency = await this.agencies.get(agencyId);
    return this.figures.of(agencyId, seesAll(agency, reader));
  }
}
