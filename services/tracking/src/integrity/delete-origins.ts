import { Injectable } from '@nestjs/common';
import { WakeSignal, Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { firstDayKept } from '../domain/integrity/feedback-signal.js';

const TICK_MS = 3_600_000;

/** Deletes hashes of addresses and devices after their last day (docs/adr/0019). */
@Injectable()
export class DeleteOrigins {
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {
    clock.onMove(() => this.wakeSignal.ring());
  }

  run(until: AbortSignal): Promise<void> {
    return this.wakeSignal.repeat('deleting origins', TICK_MS, until, () => this.delete());
  }

  private async delete(): Promise<void> {
    const first = firstDayKept(this.clock.today());
    for (const table of ['sighting', 'answer_origin'])
      await this.db.query(`delete from ${table} where seen_on < $1`, [first]);
  }
}
