import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { type RecordedEvent, serviceOf, subjectOf } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { EventLog } from '../change/event-log.js';
import { WakeSignal } from '../wake-signal.js';
import { Broker } from './broker.js';
import { poolOf, send } from '../change/statement.js';

const BATCH = 500;
const TICK_MS = 1000;
/** Events that are recorded within so short a time go out together. */
const GATHER_MS = 5;

/** What goes out next is found first and looked up one by one: a join may go through the log from its beginning. */
export const PENDING = `
  select e.position, e.id, e.type, e.subject, e.version, e.time, e.data, e.actor, e.cause_handler, e.cause_id
  from (select position from outbox order by position limit $1) o
    cross join lateral (select * from event where position = o.position offset 0) e
  order by e.position`;

const PUBLISHED = 'delete from outbox where position = any($1::bigint[])';

type Row = {
  position: string;
  id: string;
  type: string;
  subject: string;
  version: number;
  time: Date;
  data: unknown;
  actor: RecordedEvent['actor'];
  cause_handler: string;
  cause_id: string;
};

/**
 * Publishes what was recorded: in the order of the log, pipelined, at least once, with no transaction open over the
 * network. What the broker did not confirm goes out again, then behind what it did: consumers bear another order.
 */
@Injectable()
export class Relay {
  private readonly logger = new Logger('Relay');
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly db: DataSource,
    private readonly broker: Broker,
    log: EventLog,
  ) {
    log.onWake(() => this.wakeSignal.ring());
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const published = await this.flush().catch((error: unknown) => {
        this.logger.warn(`events wait in the outbox: ${String(error)}`);
        return 0;
      });
      if (published < BATCH) await this.wakeSignal.sleep(TICK_MS, until);
      await sleep(GATHER_MS);
    }
  }

  /** Publishes one batch; removes what the broker confirmed. Throws when some of it was not confirmed. */
  async flush(): Promise<number> {
    const pool = poolOf(this.db);
    const rows = await send<Row>(pool, { sql: PENDING, values: [BATCH], fixed: true });
    if (rows.length === 0) return 0;
    const stream = jetstream(this.broker.connection);
    const outcomes = await Promise.allSettled(rows.map((row) => publish(stream, row)));
    const confirmed = rows.filter((_, n) => outcomes[n]?.status === 'fulfilled').map((row) => row.position);
    await send(pool, { sql: PUBLISHED, values: [confirmed], fixed: true });
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return rows.length;
  }
}

const publish = (stream: JetStreamClient, row: Row) =>
  stream.publish(subjectOf(row.type), JSON.stringify(toEvent(row)), { msgID: row.id });

function toEvent(row: Row): RecordedEvent {
  return {
    specversion: '1.0',
    id: row.id,
    source: serviceOf(row.type),
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    version: row.version,
    sequence: Number(row.position),
    actor: row.actor,
    cause: { handler: row.cause_handler, id: row.cause_id },
    data: row.data,
  };
}
