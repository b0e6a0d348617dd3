import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { leavePool } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class ReleaseExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const today = this.clock.today();
    return this.experts.changeExisting(id, cause, (expert) => leavePool(expert, reason, today), { expect });
  }
}
