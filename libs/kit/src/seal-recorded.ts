import { allEvents } from '@heng/contracts';
import pg from 'pg';
import { sealed } from './change/sealing.js';
import { shanghaiDate } from './clock.js';

const BATCH = 500;
const NEXT = `
  select position, type, subject, time, data from event
  where position > $1 and type = any($2) order by position limit ${BATCH}`;
const REWRITE = 'update event set type = $2, data = $3 where position = $1';

/** The types that were recorded in clear, each with the version that is sealed. */
const successors = new Map(
  allEvents.filter((event) => event.sealed).map(({ type }) => [type.replace(/\d+$/, (n) => `${Number(n) - 1}`), type]),
);

type Row = { position: string; type: string; subject: string; time: Date; data: Record<string, unknown> };

/**
 * Seals the events that were recorded with addresses and secrets in clear, as the database's owner: they become those of
 * the next version, with the same id and position. Dead letters of these types go; they come again from a stream that is
 * filled anew (docs/adr/0026, docs/backup-and-restore.md).
 */
export async function sealRecorded(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const types = [...successors.keys()];
    let position = '0';
    let rows: Row[];
    do {
      await client.query('begin');
      ({ rows } = await client.query<Row>(NEXT, [position, types]));
      for (const row of rows) await rewrite(client, row);
      await client.query('commit');
      position = rows.at(-1)?.position ?? position;
    } while (rows.length === BATCH);
    await client.query('delete from dead_letter where type = any($1)', [types]);
  } finally {
    await client.end();
  }
}

async function rewrite(client: pg.Client, { position, type, subject, time, data }: Row): Promise<void> {
  const clear = { type: successors.get(type)!, subject, data };
  const { facts, keys } = await sealed([clear], shanghaiDate(time));
  for (const { sql, values } of keys) await client.query(sql, [...values]);
  for (const fact of facts) await client.query(REWRITE, [position, fact.type, fact.data]);
}
