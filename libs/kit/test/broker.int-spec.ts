import { randomUUID } from 'node:crypto';
import { AssessmentSubmitted, EnterpriseRegistered, ProjectStarted } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { PENDING } from '../src/broker/relay.js';
import { OUTBOX_AGE } from '../src/observe/metrics.js';
import { batches, failing, FULL, gate, tally } from './tally.js';

const bed = TestBed.of(tally);
beforeEach(() => Object.assign(failing, { events: 0 }));

const agency = { role: 'agency', org: '91350100M000100Y43' } as const;
const project = (agencyId: string) => ({
  projectId: randomUUID(),
  agencyId,
  enterpriseId: randomUUID(),
  startedOn: '2026-01-05',
});
const started = (agencyId: string, over = {}) => bed.publish(ProjectStarted, randomUUID(), project(agencyId), over);
const countOf = async (id: string) => (await bed.db.query('select count from tally where id = $1', [id]))[0]?.count;
const streamSize = async () => (await (await bed.js.jetstreamManager()).streams.info('REGISTRY')).state.messages;
const deadLetters = () => bed.db.query('select id, type, reason, replayed_at from dead_letter order by at');

test('an event delivered three times acts once', async () => {
  const id = randomUUID();
  const event = await started(id);
  for (let n = 0; n < 2; n++) await bed.js.publish(`evt.${event.type}`, JSON.stringify(event));
  await started(id);
  await eventually(async () => expect(await countOf(id)).toBe(2));
  await started(id);
  await eventually(async () => expect(await countOf(id)).toBe(3));
});

test('a handler that fails for a while is tried again until it acts', async () => {
  const id = randomUUID();
  failing.events = 2;
  await started(id);
  await eventually(async () => expect(await countOf(id)).toBe(1));
  expect(await deadLetters()).toEqual([]);
});

test('what breaks its contract or is refused becomes a dead letter; the others go on; it can be replayed', async () => {
  const [full, other] = [randomUUID(), randomUUID()];
  await bed.db.query('insert into tally values ($1, 1, $2, $3)', [full, full, FULL]);
  await bed.js.publish('evt.tracking.project-started.v1', 'not even JSON');
  await started(full);
  await started(other);
  await eventually(async () => expect(await countOf(other)).toBe(1));
  const letters: { id: string; reason: string }[] = await deadLetters();
  expect(letters.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('not JSON'),
    expect.stringContaining('tally.full'),
  ]);

  const staff = { role: 'alliance-staff' } as const;
  const { body } = await bed.call('GET', '/dead-letters', { as: staff });
  expect(body.items).toHaveLength(2);
  const broken = body.items.find(({ reason }: { reason: string }) => reason.includes('not JSON'));
  const again = await bed.call('POST', `/dead-letters/${broken.id}/replays`, { as: staff });
  expect([again.status, again.body.code]).toEqual([422, 'kit.event-unacceptable']);
  await bed.db.query('update tally set count = 0 where id = $1', [full]);
  const refused = body.items.find(({ reason }: { reason: string }) => reason.includes('tally.full'));
  expect((await bed.call('POST', `/dead-letters/${refused.id}/replays`, { as: staff })).status).toBe(204);
  expect(await countOf(full)).toBe(1);
  expect((await bed.call('GET', '/dead-letters', { as: staff })).body.items).toHaveLength(1);
});

test('events that wait come in batches, also of several types', async () => {
  batches.length = 0;
  const enterprise = {
    enterpriseId: randomUUID(),
    creditCode: 'x',
    name: 'x',
    province: '110000',
    city: 'x',
    industry: 'C',
    bureau: 'x',
  };
  const submitted = { ...project(randomUUID()), assessmentId: randomUUID(), submittedOn: '2026-02-02' };
  const { promise, resolve: open } = Promise.withResolvers<undefined>();
  gate.opened = promise; // holds the stream back, so that later messages pile up
  await started(randomUUID());
  for (let n = 0; n < 40; n++) {
    await bed.publish(EnterpriseRegistered, randomUUID(), enterprise);
    await bed.publish(AssessmentSubmitted, randomUUID(), submitted);
  }
  const { consumers } = await bed.js.jetstreamManager();
  await eventually(async () => expect((await consumers.info('TRACKING', 'registry')).num_ack_pending).toBe(81));
  open(undefined);
  await eventually(() => expect(new Set(batches.flat()).size).toBe(80));
  expect(Math.max(...batches.map(({ length }) => length))).toBeGreaterThan(10);
});

describe('the relay', () => {
  const outbox = async () => (await bed.db.query('select count(*)::int as n from outbox'))[0].n;

  test('leaves to the replica that holds the lock what was committed, and takes over when it is gone', async () => {
    await eventually(async () => expect(await outbox()).toBe(0));
    await bed.running.stop();
    const rival = bed.db.createQueryRunner();
    await rival.query("select pg_advisory_lock(hashtextextended('relay', 1))");
    await bed.startService();
    const before = await streamSize();
    await bed.call('POST', '/tallies', { as: agency, body: { label: 'held back' } });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([await outbox(), await streamSize()]).toEqual([1, before]);
    await rival.query("select pg_advisory_unlock(hashtextextended('relay', 1))");
    await rival.release();
    await eventually(async () => expect([await outbox(), await streamSize()]).toEqual([0, before + 1]));
  });

  test('publishing again after a crash before the outbox was emptied stores nothing twice', async () => {
    const before = await streamSize();
    await bed.db.query('insert into outbox select position from event');
    await eventually(async () => expect(await outbox()).toBe(0));
    expect(await streamSize()).toBe(before);
  });
});

test('however much went out before and waits behind, what goes out next is found by its positions', async () => {
  const planOf = async (
    query: { query: (sql: string, values?: unknown[]) => Promise<any[]> },
    sql: string,
    values?: unknown[],
  ) =>
    (await query.query(`explain (analyze, costs off, timing off, summary off) ${sql}`, values))
      .map((row) => row['QUERY PLAN'])
      .join('\n');
  const rolledBack = bed.db.transaction(async (tx) => {
    await tx.query(
      `with told as (
         insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
         select gen_random_uuid(), 'x', n::text, 1, now(), '{}', '{}', 'test', n::text from generate_series(1, 30000) n
         returning position
       ) insert into outbox select position from told order by position desc limit 10000`,
    );
    await tx.query('analyze event, outbox');
    expect(await planOf(tx, PENDING, [500])).toMatch(/using event_pkey on event \(actual rows=1(\.00)? loops=500\)/);
    expect(await planOf(tx, OUTBOX_AGE)).toMatch(/using event_pkey on event \(actual rows=1(\.00)? loops=1\)/);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
});
