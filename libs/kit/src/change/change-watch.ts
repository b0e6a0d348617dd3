import type { OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { WakeSignal } from '../wake-signal.js';

const BATCH = 200;
/** How long a change that another replica told may be unnoticed. */
const TICK_MS = 1000;

/** Lets whoever watches what a service tells wait for what comes; everybody is let go when the service stops. */
export class ChangeWatch<C extends { readonly position: string }> implements OnModuleDestroy {
  private readonly wakeSignals = new Set<WakeSignal>();
  private readonly stopped = new AbortController();

  /** `changes` gives them in order: $1 the position after which it begins, $2 how many at most. */
  constructor(
    protected readonly db: DataSource,
    private readonly changes: string,
  ) {}

  onModuleDestroy(): void {
    this.stopped.abort();
  }

  /** There are new changes. */
  ring(): void {
    for (const wakeSignal of this.wakeSignals) wakeSignal.ring();
  }

  /** The changes after a position in batches, then those that come, until it is over; it is read as it is taken. */
  async *after(position: string, until: AbortSignal): AsyncGenerator<C[]> {
    const over = AbortSignal.any([until, this.stopped.signal]);
    const wakeSignal = new WakeSignal();
    this.wakeSignals.add(wakeSignal);
    try {
      for (let last = position; !over.aborted;) {
        const changes: C[] = await this.db.query(this.changes, [last, BATCH]);
        if (changes.length > 0) yield changes;
        last = changes.at(-1)?.position ?? last;
        if (changes.length < BATCH) await wakeSignal.sleep(TICK_MS, over);
      }
    } finally {
      this.wakeSignals.delete(wakeSignal);
    }
  }
}
