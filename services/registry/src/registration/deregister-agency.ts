import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { deregister } from '../domain/registration/agency-standing.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

@Injectable()
export class DeregisterAgency {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ reason, ...which }: { id: string; expect: number; reason: string }, cause: Cause) {
    return this.agencies.changeHeld(
      which,
      cause,
      (tx, { id }) => this.agencies.branchesOf(tx, id),
      (agency, branches) => deregister(agency, { reason, branches }, this.clock.today()),
    );
  }
}
