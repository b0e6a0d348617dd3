import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { endSuspension, SUSPENSION } from '../domain/registration/agency-standing.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

/** Registers an agency again when the last day of its suspension has passed. */
@Injectable()
export class EndSuspension {
  constructor(private readonly agencies: AgencyStore) {}

  @OnDeadline(SUSPENSION)
  async execute({ subject, due }: DueDeadline, cause: Cause): Promise<void> {
    await this.agencies.changeExisting(subject, cause, (agency) => endSuspension(agency, due));
  }
}
