import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { type RecordedEvent, serviceOf, subjectOf } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { EventLog } from '../change/event-log.js';
import { currentTraceparent, inSpan, SpanKind } from '../observe/spans.js';
import { queryFixed } from '../change/statement.js';
import { Broker } from './broker.js';
import { RecipientKeys } from './recipient-keys.js';
import { StreamEnd } from './stream-end.js';

const BATCH = 500;
const TICK_MS = 1000;
/** Events that are recorded within this time go out together. */
const GATHER_MS = 5;

/** Finds the next positions, then looks up each event by its position: a join may read the log from its beginning. */
export const PENDING = `
  select e.position, e.id, e.type, e.subject, e.version, e.time, e.data, e.actor, e.traceparent,
    jsonb_build_object('handler', e.cause_handler, 'id', e.cause_id) as cause
  from (select position from outbox order by position limit $1) o
    cross join lateral (select * from event where position = o.position offset 0) e
  order by e.position`;

/** Removes the confirmed events and moves the stream's end, which never goes back. */
const PUBLISHED = `
  with published as (delete from outbox where position = any($1::bigint[]))
  insert into stream_end select $2, max(sequence) from unnest($3::bigint[]) as sequence having count(*) > 0
  on conflict (stream) do update set sequence = greatest(stream_end.sequence, excluded.sequence)`;

type Row = Pick<RecordedEvent, 'id' | 'type' | 'subject' | 'version' | 'data' | 'actor' | 'cause'> &
  Readonly<{ position: string; time: Date; traceparent: string | null }>;

/**
 * Publishes the recorded events: in the order of the log, pipelined, at least once, with no transaction open over the
 * network. An event that the broker did not confirm goes out again, behind later ones: consumers accept any order.
 */
@Injectable()
export class Relay {
  private readonly logger = new Logger('Relay');

  constructor(
    private readonly db: DataSource,
    private readonly broker: Broker,
    private readonly log: EventLog,
    private readonly end: StreamEnd,
    private readonly keys: RecipientKeys,
  ) {}

  async run(until: AbortSignal): Promise<void> {
    let told = '';
    while (!until.aborted) {
      const published = await this.flush().then(
        (count) => {
          told = '';
          return count;
        },
        (error: unknown) => {
          this.end.doubt();
          if (String(error) !== told) this.logger.error(`events wait in the outbox: ${(told = String(error))}`);
          return 0;
        },
      );
      if (published < BATCH) await this.log.recorded.sleep(TICK_MS, until);
      await sleep(GATHER_MS);
    }
  }

  /**
   * Publishes one batch and removes the confirmed events. @throws the fault of the first event without confirmation, or
   * that of a stream that went back
   */
  async flush(): Promise<number> {
    await this.end.check();
    const rows = await queryFixed<Row>(this.db, PENDING, [BATCH]);
    // Keys go out before the events that are sealed with them.
    await this.keys.publish();
    if (rows.length === 0) return 0;
    const stream = jetstream(this.broker.connection);
    const outcomes = await Promise.allSettled(rows.map((row) => publish(stream, row)));
    const acks = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    await this.end.follow(acks.filter(({ duplicate }) => !duplicate).map(({ seq }) => seq));
    const confirmed = rows.filter((_, n) => outcomes[n]?.status === 'fulfilled').map((row) => row.position);
    await queryFixed(this.db, PUBLISHED, [confirmed, acks[0]?.stream, acks.map(({ seq }) => seq)]);
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
    const carried = headers();
    if (traceparent !== undefined) carried.set('traceparent', traceparent);
    return stream.publish(subject, JSON.stringify(toEvent(row, traceparent)), { msgID: row.id, headers: carried });
  });
}

/** The event as it is sent; its time becomes text in JSON. */
const toEvent = ({ position, ...row }: Row, traceparent: string | undefined) => ({
  specversion: '1.0',
  source: serviceOf(row.type),
  datacontenttype: 'application/json',
  sequence: Number(position),
  ...row,
  traceparent,
});
