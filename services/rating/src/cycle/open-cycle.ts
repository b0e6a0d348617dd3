import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import { openCycle } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';

@Injectable()
export class OpenCycle {
  constructor(private readonly cycles: CycleStore) {}

  execute({ cycle, methodology }: { cycle: string; methodology: string }, cause: Cause) {
    return this.cycles.change(cycle, cause, (current) => openCycle(current, cycle, methodology));
  }
}
