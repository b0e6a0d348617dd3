import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type pg from 'pg';
import type { Bed } from './bed.js';
import { inParallel, perSecond } from './measure.js';

const WIDTH = 20;
const COUNT = 6000;
const SECONDS = 8;

/** Consultants recorded/s over HTTP: parsing, authorisation, one transaction each. The first seconds warm up. */
export async function commandsByHttp({ suite, token }: Bed): Promise<number> {
  const authorization = `Bearer ${await token({ sub: 'bench', roles: ['alliance-staff'] })}`;
  const run = randomUUID();
  let n = 0;
  const fire = (duration: number) =>
    autocannon({
      url: `${suite.urls.registry}/consultants`,
      connections: WIDTH,
      duration,
      requests: [
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          setupRequest: (request) => ({
            ...request,
            headers: { ...request.headers, 'idempotency-key': `${run}-${n}` },
            body: JSON.stringify({ name: `咨询人员${n++}` }),
          }),
        },
      ],
    });
  await fire(3);
  const result = await fire(SECONDS);
  if (result.non2xx > 0) throw new Error(`${result.non2xx} commands were refused`);
  return result.requests.total / SECONDS;
}

const RECORD = `
  with recorded as (
    insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
    values ($1::uuid, 'registry.bench.v1', $3, 1, now(), $2, '{"sub":"bench","role":"system"}', 'bench', $3) returning position)
  insert into bench_outbox select position from recorded`;

/** The same writes by pg alone, in the same transactions: lock and cause, load, row, event, outbox. */
export async function commandsByPg(registry: pg.Pool): Promise<number> {
  await registry.query('create table bench_consultant (like consultant including all)');
  await registry.query('create table bench_outbox (position bigint primary key)');
  const numbers = Array.from({ length: COUNT }, (_, n) => n);
  const rate = await perSecond(COUNT, () =>
    inParallel(numbers, WIDTH, (n) => recordConsultant(registry, `咨询人员${n}`)),
  );
  await registry.query("drop table bench_consultant, bench_outbox; delete from event where type = 'registry.bench.v1'");
  return rate;
}

async function recordConsultant(registry: pg.Pool, name: string): Promise<void> {
  const id = randomUUID();
  const client = await registry.connect();
  try {
    await client.query('begin');
    await client.query(
      `with lock as (select pg_advisory_xact_lock(hashtextextended($1, 0)))
       insert into cause (handler, id, subject) select 'bench', $1, $1 from lock on conflict do nothing`,
      [id],
    );
    await client.query('select * from bench_consultant where id = $1', [id]);
    await client.query('insert into bench_consultant (id, version, name) values ($1, 1, $2)', [id, name]);
    await client.query(RECORD, [id, JSON.stringify({ personId: id }), id]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
