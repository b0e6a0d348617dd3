import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { mustActFor } from '../domain/registration/agency.js';
import { endWithholding } from '../domain/withholding/withholding.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';

@Injectable()
export class EndWithholding {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly withholdings: WithholdingStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const { agencyId } = await this.withholdings.get(id);
    mustActFor(await this.agencies.get(agencyId), cause.actor);
    const endedBy = cause.actor.role === 'agency' ? 'agency' : 'alliance-staff';
    const [end, today] = [{ endedBy, endReason: reason } as const, this.clock.today()];
    return this.withholdings.changeExisting(id, cause, (withholding) => endWithholding(withholding, end, today), {
      expect,
    });
  }
}
