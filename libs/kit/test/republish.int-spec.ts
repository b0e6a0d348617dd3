import { randomUUID } from 'node:crypto';
import { eventually, TestBed } from '@heng/testing';
import { StreamEnd } from '../src/broker/stream-end.js';
import { republish } from '../src/index.js';
import { tally } from './tally.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await TestBed.start(tally);
});
afterEach(() => bed.stop());

const create = async () => {
  const body = { label: randomUUID().slice(0, 12) };
  const { status } = await bed.call('POST', '/tallies', { as: { role: 'agency' }, body });
  expect(status).toBe(201);
};
const streams = async () => (await bed.js.jetstreamManager()).streams;
const waiting = async () => (await bed.db.query('select count(*)::int as n from outbox'))[0].n;
const positions = async () =>
  (await bed.db.query('select position::int from event order by position')).map((row: any) => row.position);
const published = () => eventually(async () => expect(await waiting()).toBe(0));
const gap = async () => {
  const { body } = await bed.call<string>('GET', '/metrics');
  return Number(/^heng_stream_missing (\S+)/m.exec(body)?.[1]);
};

/** The positions of the events in the stream, in its order. */
async function inStream(): Promise<number[]> {
  const { state } = await (await streams()).info('REGISTRY');
  const found = [];
  for (let seq = state.messages > 0 ? state.first_seq : 1; seq <= state.last_seq; seq++)
    found.push((await (await streams()).getMessage('REGISTRY', { seq }))!.json<{ sequence: number }>().sequence);
  return found;
}

/** The stream as a broker has it whose store is older: the first `count` messages. */
async function rollBack(count: number): Promise<void> {
  const all = await (await streams()).info('REGISTRY');
  const kept = [];
  for (let seq = 1; seq <= count; seq++) kept.push((await (await streams()).getMessage('REGISTRY', { seq }))!);
  await (await streams()).delete('REGISTRY');
  await (await streams()).add(all.config);
  for (const { subject, data, header } of kept) await bed.js.publish(subject, data, { headers: header });
}

describe.each([
  ['without the stream', 0],
  ['with an older stream', 3],
])('a broker that comes back %s', (_, kept) => {
  test('gets no event over the gap, which is measured; publishing again fills it in order', async () => {
    for (let n = 0; n < 5; n++) await create();
    await published();
    await bed.running.stop();
    await rollBack(kept);
    await bed.startService();
    await create();
    await eventually(async () => expect(await gap()).toBe(5 - kept));
    const all = await positions();
    expect([await waiting(), await inStream()]).toEqual([1, all.slice(0, kept)]);
    const advice = `lacks ${5 - kept} messages .*npm run republish -- --service registry --from ${all[0]}"`;
    await expect(bed.running.app.get(StreamEnd).check()).rejects.toThrow(new RegExp(advice));

    expect(await republish(bed.environment['DATABASE_URL']!, String(all[kept]))).toBe(5 - kept);
    await published();
    expect(await inStream()).toEqual(all);
    expect(await gap()).toBe(0);
  });

  test('is noticed by a service that runs, which stops and says so', async () => {
    for (let n = 0; n < 5; n++) await create();
    await published();
    await rollBack(kept);
    await create();
    // The relay learns of the gap by the place that the broker gives to this event.
    await eventually(async () => expect(await inStream()).toHaveLength(kept + 1));
    await eventually(async () => expect(await gap()).toBeGreaterThan(0));
    const before = await inStream();
    await create();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await waiting()).toBeGreaterThan(0);
    expect(await inStream()).toEqual(before);
  });
});

test('a gap that was filled from too late a position is still a gap', async () => {
  for (let n = 0; n < 5; n++) await create();
  await published();
  await bed.running.stop();
  await rollBack(2);
  await bed.startService();
  const all = await positions();
  await republish(bed.environment['DATABASE_URL']!, String(all[3]));
  await eventually(async () => expect(await gap()).toBe(1));
  expect(await inStream()).toEqual(all.slice(0, 2));
  await republish(bed.environment['DATABASE_URL']!, '2000-01-01');
  await published();
  expect(new Set(await inStream())).toEqual(new Set(all));
});

test('a database that is older than its stream publishes nothing', async () => {
  for (let n = 0; n < 3; n++) await create();
  await published();
  await bed.running.stop();
  await bed.db.query('delete from event where position = (select max(position) from event)');
  await bed.db.query('update stream_end set sequence = sequence - 1');
  await bed.startService();
  await create();
  await eventually(async () => expect(await gap()).toBe(-1));
  expect(await waiting()).toBe(1);
});

test.each(['', 'yesterday', '-1', '2026-02-30'])('publishing again from "%s" is refused', async (from) => {
  await expect(republish(bed.environment['DATABASE_URL']!, from)).rejects.toThrow(/--from/);
});
