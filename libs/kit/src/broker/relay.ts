import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { type RecordedEvent, serviceOf, subjectOf } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { EventLog } from '../change/event-log.js';
import { currentTraceparent, inSpan, SpanKind } from '../observe/spans.js';
import { WakeSignal } from '../wake-signal.js';
import { queryFixed } from '../change/statement.js';
import { Broker } from './broker.js';

const BATCH = 500;
const TICK_MS = 1000;
/** Events that are recorded within so short a time go out together. */
const GATHER_MS = 5;

/** What goes out next is found first and looked up one by one: a join may go through the log from its beginning. */
export const PENDING = `
  select e.position, e.id, e.type, e.subject, e.version, e.time, e.data, e.actor, e.cause_handler, e.cause_id,
    e.traceparent
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
  traceparent: string | null;
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
    const rows = await queryFixed<Row>(this.db, PENDING, [BATCH]);
    if (rows.length === 0) return 0;
    const stream = jetstream(this.broker.connection);
    const outcomes = await Promise.allSettled(rows.map((row) => publish(stream, row)));
    const confirmed = rows.filter((_, n) => outcomes[n]?.status === 'fulfilled').map((row) => row.position);
    await queryFixed(this.db, PUBLISHED, [confirmed]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return rows.length;
  }
}

/** The event carries the trace of its publication, for its consumers to link to. */
function publish(stream: JetStreamClient, row: Row) {
  const subject = subjectOf(row.type);
  const attributes = {
    'messaging.system': 'nats',
    'messaging.operation.type': 'send',
    'messaging.destination.name': subject,
    'messaging.message.id': row.id,
  };
  return inSpan(`send ${subject}`, { kind: SpanKind.PRODUCER, attributes, within: row.traceparent }, () => {
    const traceparent = currentTraceparent() ?? row.traceparent ?? undefined;
    const carried = traceparent === undefined ? {} : { headers: headersOf(traceparent) };
    return stream.publish(subject, JSON.stringify(toEvent(row, traceparent)), { msgID: row.id, ...carried });
  });
}

function headersOf(traceparent: string): MsgHdrs {
  const carried = headers();
  carried.set('traceparent', traceparent);
  return carried;
}

function toEvent(row: Row, traceparent: string | undefined): RecordedEvent {
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
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
