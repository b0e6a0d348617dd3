import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { suspend } from '../domain/registration/agency-standing.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

@Injectable()
export class SuspendAgency {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, ...why }: { id: string; expect: number; reason: string; until?: string }, cause: Cause) {
    const today = this.clock.today();
    return this.agencies.changeExisting(id, cause, (agency) => suspend(agency, why, today), { expect });
  }
}
