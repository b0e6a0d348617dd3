import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { refuseRequest } from '../domain/withholding/withholding.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';

@Injectable()
export class RefuseWithholding {
  constructor(
    private readonly withholdings: WithholdingStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const [decided, today] = [{ decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.withholdings.changeExisting(id, cause, (withholding) => refuseRequest(withholding, decided, today), {
      expect,
    });
  }
}
