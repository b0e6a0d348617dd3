import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import { mustActFor } from '../domain/enterprises/enterprise.js';
import {
  endNameWithholding,
  expireNameWithholding,
  type NameWithholding,
} from '../domain/name-withholding/name-withholding.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

type Known = Pick<NameWithholding, 'id' | 'enterpriseId'>;
type DecideAmong = (one: NameWithholding, others: readonly NameWithholding[]) => Decision<NameWithholding>;

/** One withholding of an enterprise ends after the other, so that each knows which others hide the name still. */
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
    const decide: DecideAmong = (one, others) => endNameWithholding(one, end, others, today);
    return this.change({ id, enterpriseId }, cause, decide, { expect });
  }

  async expire(id: string, cause: Cause): Promise<void> {
    await this.change(await this.withholdings.get(id), cause, expireNameWithholding);
  }

  private change({ id, enterpriseId }: Known, cause: Cause, decide: DecideAmong, options: { expect?: number } = {}) {
    return this.withholdings.transaction(async (tx) => {
      await this.enterprises.lock(tx, enterpriseId);
      const others = (await this.withholdings.of(tx, enterpriseId)).filter((other) => other.id !== id);
      return this.withholdings.changeIn(tx, id, cause, (one) => decide(one!, others), options);
    });
  }
}
