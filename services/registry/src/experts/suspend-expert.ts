import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { suspendExpert } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class SuspendExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  execute(
    { id, expect, ...suspension }: { id: string; expect: number; reason: string; until: string | null },
    cause: Cause,
  ) {
    const today = this.clock.today();
    return this.experts.changeExisting(id, cause, (expert) => suspendExpert(expert, suspension, today), { expect });
  }
}
