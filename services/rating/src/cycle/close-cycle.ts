import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { closeCycle } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';

@Injectable()
export class CloseCycle {
  constructor(
    private readonly cycles: CycleStore,
    private readonly clock: Clock,
  ) {}

  execute(cycle: string, expect: number, cause: Cause) {
    return this.cycles.changeExisting(cycle, cause, (current) => closeCycle(current, this.clock.today()), { expect });
  }
}
