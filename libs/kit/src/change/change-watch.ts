import type { OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { WakeSignal } from '../wake-signal.js';

const BATCH = 200;
/** A change by another replica is noticed within this time. */
const TICK_MS = 1000;

/** Lets streams wait for the changes that a service publishes; all of them end when the service stops. */
export class ChangeWatch<C extends { readonly position: string }> implements OnModuleDestroy {
  private readonly wakeSignals = new Set<WakeSignal>();
  private readonly stopped = new AbortController();

  /** `changes` selects the changes in order: $1 is the position before the first, $2 the largest number. */
  constructor(
    protected readonly db: DataSource,
    private readonly changes: string,
  ) {}

  onModuleDestroy(): void {
    this.stopped.abort();
  }

  /** Announces new changes. */
  ring(): void {
    for (const wakeSignal of this.wakeSignals) wakeSignal.ring();
  }

  /** The changes after a position in batches, then each new one, until the signal; a batch is read when it is asked for. */
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
