import { randomUUID } from 'node:crypto';
import { ProjectStarted } from '@heng/contracts';
import { freePort } from '@heng/servers';
import { eventually, TestBed } from '@heng/testing';
import { Kvm } from '@nats-io/kv';
import { CLOCK_BUCKET, CLOCK_KEY, start } from '../src/index.js';
import { tally } from './tally.js';
import { wayTo } from './way-to.js';

let bed: TestBed;
afterEach(() => bed.stop());

const create = () => bed.call('POST', '/tallies', { as: { role: 'agency' }, body: { label: 'early' } });
const statusOf = async (path: string) => (await bed.call('GET', path)).status;

async function restart(environment: Record<string, string> = {}): Promise<void> {
  await bed.running.stop();
  bed.running = await start(tally, { ...bed.environment, ...environment });
}

async function handled(): Promise<void> {
  const agencyId = randomUUID();
  const data = { projectId: randomUUID(), agencyId, enterpriseId: randomUUID(), startedOn: '2026-01-05' };
  await bed.publish(ProjectStarted, data.projectId, data);
  await eventually(async () =>
    expect(await bed.db.query('select count from tally where id = $1', [agencyId])).toEqual([{ count: 1 }]),
  );
}

test('without the broker a service is ready, warns of what it misses, and begins its work when the broker comes', async () => {
  bed = await TestBed.start(tally, { environment: { CLOCK: 'system' } });
  await bed.running.stop();
  const { streams } = await bed.js.jetstreamManager();
  await streams.delete('REGISTRY');
  const startBroker = await bed.broker.halt();
  bed.running = await start(tally, bed.environment);
  expect(await statusOf('/health/live')).toBe(200);
  const ready = await eventually(async () => {
    const answer = await bed.call('GET', '/health/ready');
    expect(answer.status).toBe(200);
    return answer.body;
  });
  expect(ready.info.broker).toEqual({
    status: 'up',
    warning: expect.stringMatching(/refused|it does not answer|it has not answered yet/),
  });
  const metrics = await bed.call<string>('GET', '/metrics');
  expect(metrics.body).toContain('heng_consumer_lag{stream="TRACKING"} Nan');
  await eventually(async () => expect((await create()).status).toBe(201));

  await startBroker();
  await bed.running.ready;
  expect(await statusOf('/health/ready')).toBe(200);
  await eventually(async () => expect(await bed.db.query('select 1 from outbox')).toEqual([]));
  const { config } = await eventually(() => streams.info('REGISTRY'));
  expect(config).toMatchObject({ subjects: ['evt.registry.>'], deny_delete: true });
  await handled();
});

test('with a manual clock, nothing is done under an unknown date', async () => {
  bed = await TestBed.start(tally);
  await bed.running.stop();
  const startBroker = await bed.broker.halt();
  bed.running = await start(tally, bed.environment);
  await eventually(async () => {
    const { status, headers, body } = await create();
    expect([status, body.code]).toEqual([503, 'kit.broker-unreachable']);
    expect(headers.get('content-type')).toContain('problem+json');
  });
  await startBroker();
  await bed.running.ready;
  expect((await create()).status).toBe(201);
  await eventually(() => bed.setDate('2026-03-03'));
});

test('nor is it while the suite keeps no date', async () => {
  bed = await TestBed.start(tally);
  const bucket = new Kvm(bed.js);
  await (await bucket.open(CLOCK_BUCKET)).destroy();
  await restart();
  await eventually(async () => {
    const { body } = await bed.call('GET', '/health/ready', { headers: { 'accept-language': 'en' } });
    expect(body.detail).toMatch(/^The service is not ready: the business date is not known \(.*broker/);
  });
  await eventually(async () => expect((await create()).body.code).toBe('kit.broker-unreachable'));
  await (await bucket.create(CLOCK_BUCKET)).put(CLOCK_KEY, '2026-04-01');
  await bed.running.ready;
  expect((await bed.call('GET', '/health/ready')).body.info.clock.today).toBe('2026-04-01');
});

test('without the database a service answers, says what it misses, and begins its work when the database comes', async () => {
  bed = await TestBed.start(tally);
  const url = new URL(bed.environment['DATABASE_URL']!);
  const way = wayTo(url.href);
  // A name with two addresses, 127.0.0.1 and ::1.
  url.hostname = 'localhost';
  url.port = String(await freePort());
  await restart({ DATABASE_URL: url.href });
  expect(await statusOf('/health/live')).toBe(200);
  await eventually(async () => {
    const { status, body } = await bed.call('GET', '/health/ready', { headers: { 'accept-language': 'en' } });
    expect([status, body.code]).toEqual([503, 'kit.not-ready']);
    expect(body.detail).toMatch(/the database cannot be used \(.*ECONNREFUSED/);
  });
  const early = await bed.call('GET', '/dead-letters', { as: { role: 'alliance-staff' } });
  expect([early.status, early.body.code]).toEqual([503, 'kit.database-unreachable']);
  expect((await bed.call<string>('GET', '/metrics')).body).toContain('heng_outbox_waiting Nan');

  await new Promise<void>((resolve) => way.listen(Number(url.port), '127.0.0.1', resolve));
  await bed.running.ready;
  expect(await statusOf('/health/ready')).toBe(200);
  expect((await create()).status).toBe(201);
  await handled();
  await bed.running.stop();
  way.close();
});

test('a service that waits can be stopped', async () => {
  bed = await TestBed.start(tally);
  const port = String(await freePort());
  await restart({
    DATABASE_URL: bed.environment['DATABASE_URL']!.replace(/:\d+\//, `:${port}/`),
    NATS_URL: `nats://127.0.0.1:${port}`,
  });
  await bed.running.stop();
  await expect(bed.running.ready).rejects.toThrow();
});
