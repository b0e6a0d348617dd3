import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { mustActFor } from '../domain/enterprises/enterprise.js';
import { endNameWithholding } from '../domain/name-withholding/name-withholding.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

@Injectable()
export class EndNameWithholding {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly withholdings: NameWithholdings,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const { enterpriseId } = await this.withholdings.get(id);
    mustActFor(await this.enterprises.get(enterpriseId), cause.actor);
    const endedBy = cause.actor.role === 'enterprise' ? 'enterprise' : 'alliance-staff';
    const [end, today] = [{ endedBy, endReason: reason } as const, this.clock.today()];
    return this.withholdings.changeExisting(id, cause, (one) => endNameWithholding(one, end, today), { expect });
  }
}
