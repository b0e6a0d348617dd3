import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Alarm } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { RegisterChange } from '../domain/register/register-change.js';

/** A change with its place in the order of the register's telling. */
export type PlacedChange = RegisterChange & { position: string };

const BATCH = 200;
/** How long a change that another replica told may be unnoticed. */
const TICK_MS = 1000;

/** $1 the position after which it begins. */
const CHANGES = `
  select position, event_id as "eventId", agency_id as "agencyId", kind, to_json(at) #>> '{}' as at, facts
  from register_change where position > $1 order by position limit ${BATCH}`;

/** Lets whoever watches the register wait for what comes; everybody is let go when the service stops. */
@Injectable()
export class RegisterWatch implements OnModuleDestroy {
  private readonly alarms = new Set<Alarm>();
  private readonly stopped = new AbortController();

  constructor(private readonly db: DataSource) {}

  onModuleDestroy(): void {
    this.stopped.abort();
  }

  /** There are new changes. */
  ring(): void {
    for (const alarm of this.alarms) alarm.ring();
  }

  /** The changes after a position in batches, then those that come, until it is over; it is read as it is taken. */
  async *after(position: string, until: AbortSignal): AsyncGenerator<PlacedChange[]> {
    const over = AbortSignal.any([until, this.stopped.signal]);
    const alarm = new Alarm();
    this.alarms.add(alarm);
    try {
      for (let last = position; !over.aborted;) {
        const changes: PlacedChange[] = await this.db.query(CHANGES, [last]);
        if (changes.length > 0) yield changes;
        last = changes.at(-1)?.position ?? last;
        if (changes.length < BATCH) await alarm.sleep(TICK_MS, over);
      }
    } finally {
      this.alarms.delete(alarm);
    }
  }
}
