import { randomUUID } from 'node:crypto';
import { ProjectStarted } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { failing, shutOut, tally } from './tally.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await TestBed.start(tally);
  await handled();
});
afterEach(() => bed.stop());

const agency = { role: 'agency' } as const;
const create = (label: string) => bed.call('POST', '/tallies', { as: agency, body: { label } });
const countOf = async (id: string) => (await bed.db.query('select count from tally where id = $1', [id]))[0]?.count;
const started = (agencyId: string) =>
  bed.publish(ProjectStarted, randomUUID(), {
    projectId: randomUUID(),
    agencyId,
    enterpriseId: randomUUID(),
    startedOn: '2026-01-05',
  });

async function handled(): Promise<void> {
  const id = randomUUID();
  await eventually(() => started(id));
  await eventually(async () => expect(await countOf(id)).toBe(1));
}

/** The warning about the broker in the health of a ready service. */
async function warning(): Promise<string | undefined> {
  const { status, body } = await bed.call('GET', '/health/ready');
  expect(status).toBe(200);
  return body.info.broker.warning;
}
const warned = () => eventually(async () => expect(await warning()).toBe('the connection is broken'));

test('while the broker is away a service is ready with a warning; then events go out and come in, and the clock is followed', async () => {
  const start = await bed.broker.halt();
  await warned();
  expect((await create('no broker')).status).toBe(201);
  await start();
  await eventually(async () => expect(await bed.db.query('select 1 from outbox')).toEqual([]));
  await handled();
  expect(await warning()).toBeUndefined();
  await bed.setDate('2026-03-03');
});

test('a service stops also while the broker is away', async () => {
  const start = await bed.broker.halt();
  await warned();
  const outcome = await Promise.race([
    bed.running.stop().then(() => 'stopped'),
    new Promise((resolve) => setTimeout(() => resolve('hangs'), 20_000)),
  ]);
  await start();
  expect(outcome).toBe('stopped');
});

test('a consumer that was deleted is made again', async () => {
  await (await bed.js.jetstreamManager()).consumers.delete('TRACKING', 'registry');
  await handled();
});

test('an event is not given up while it could not even be kept as a dead letter', async () => {
  const id = randomUUID();
  await bed.db.query('alter table dead_letter rename to away');
  failing.events = Number.POSITIVE_INFINITY;
  await started(id);
  await new Promise((resolve) => setTimeout(resolve, 11_500));
  failing.events = 0;
  await bed.db.query('alter table away rename to dead_letter');
  await eventually(async () => expect(await countOf(id)).toBe(1));
  expect(await bed.db.query('select reason from dead_letter')).toEqual([]);
});

test('readiness says what is missing', async () => {
  const letIn = await shutOut(bed);
  await eventually(async () => {
    const { status, body } = await bed.call('GET', '/health/ready');
    expect([status, body.code, body.details]).toMatchObject([503, 'kit.not-ready', { database: { status: 'down' } }]);
  });
  await letIn();
  await eventually(async () => expect((await bed.call('GET', '/health/ready')).status).toBe(200));
});

test('the figures do not wait for a table of the database that is locked', async () => {
  const locked = bed.db.createQueryRunner();
  await locked.startTransaction();
  await locked.query('lock table outbox, dead_letter, deadline, event in access exclusive mode');
  const scrapes = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await fetch(`${bed.running.url}/metrics`, { signal: AbortSignal.timeout(20_000) });
      return answer.text();
    }),
  );
  const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and query = $1`;
  expect(await bed.db.query(waits, ['select count(*)::int as value from outbox'])).not.toEqual([]);
  await locked.rollbackTransaction();
  expect(new Set(scrapes.map((text) => /^heng_outbox_waiting .*/m.exec(text)?.[0]))).toEqual(
    new Set(['heng_outbox_waiting Nan']),
  );
  await eventually(async () =>
    expect((await bed.call<string>('GET', '/metrics')).body).toContain('heng_outbox_waiting 0'),
  );
});
