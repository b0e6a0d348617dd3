import { jetstreamManager } from '@nats-io/jetstream';
import { streamOf } from '@heng/contracts';
import pg from 'pg';
import { connectTo } from './broker/broker.js';

const AGAIN = `
  with forgotten as (delete from stream_end),
    keys as (update recipient_key set published = false where key is not null)
  insert into outbox select position from event where `;
const FROM_POSITION = 'position >= $1';
const FROM_DATE = `position >= (select min(position) from event where recorded_at >= $1::date at time zone 'Asia/Shanghai')`;

/**
 * Publishes the events of a service again, in their order, from a position or from a date (`YYYY-MM-DD`, in China) on which
 * they were recorded: their positions go into the outbox, which the relay empties. The service may run meanwhile.
 * @param databaseUrl the service's database, as the service's role
 * @returns the number of events that are published again
 * @throws Error on a `from` that is neither
 */
export async function republish(databaseUrl: string, from: string): Promise<number> {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(from) && new Date(from).toJSON()?.startsWith(from);
  if (!isDate && !/^\d{1,18}$/.test(from))
    throw new Error(`--from "${from}" is neither the position of an event nor a date such as 2026-03-01.`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`${AGAIN}${isDate ? FROM_DATE : FROM_POSITION} on conflict do nothing`, [
      from,
    ]);
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/**
 * Deletes the stream of a service, which has it again, empty, before it publishes the next event.
 * @param operatorUrl the broker, with the operator's user and password
 */
export async function dropStream(service: string, operatorUrl: string, caFile?: string): Promise<void> {
  const nc = await connectTo(operatorUrl, 'operator', caFile);
  try {
    await (await jetstreamManager(nc)).streams.delete(streamOf(service));
  } finally {
    await nc.close();
  }
}
