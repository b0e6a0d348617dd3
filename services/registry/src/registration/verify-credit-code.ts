import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { verifyCreditCode } from '../domain/registration/agency-identity.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

@Injectable()
export class VerifyCreditCode {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const [today, by] = [this.clock.today(), cause.actor.sub];
    return this.agencies.changeExisting(id, cause, (agency) => verifyCreditCode(agency, reason, by, today), { expect });
  }
}
