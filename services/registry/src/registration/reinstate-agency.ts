import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { reinstate } from '../domain/registration/agency-standing.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

@Injectable()
export class ReinstateAgency {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ reason, ...which }: { id: string; expect: number; reason: string }, cause: Cause) {
    return this.agencies.changeHeld(
      which,
      cause,
      (tx, { parentId }) => this.agencies.parent(tx, parentId),
      (agency, parent) => reinstate(agency, { reason, parent }, this.clock.today()),
    );
  }
}
