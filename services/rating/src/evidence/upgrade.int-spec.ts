import { ImplausibilitySettled, type RecordedEvent, subjectOf } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, staff } from '../../test/desk.js';
import { deliver, sources, Upstream } from '../../test/upstream.js';

let bed: TestBed;
beforeEach(async () => {
  bed = await TestBed.start(rating, { date: '2026-07-01' });
});
afterEach(() => bed.stop());

const evidence = async (at: Desk) => (await at.standing()).evidence;
const countOf = ({ events }: Upstream) =>
  events.filter(({ type }) => type !== 'tracking.enterprise-registered.v1').length;
const sealsOf = (upstream: Upstream, ...closed: [cycle?: string, cutoff?: string]) =>
  sources.map((source) => upstream.seal(source, ...closed));
const deadLetters = async (): Promise<{ id: string; reason: string }[]> =>
  (await bed.call('GET', '/dead-letters', { as: staff })).body.items;

/** Lets a rating service of the version before take what is delivered: it did not take settled signals. */
async function takenByEarlierVersion(events: readonly RecordedEvent[]): Promise<void> {
  const { consumers } = await bed.js.jetstreamManager();
  const { config } = await eventually(() => consumers.info('REGISTRY', 'rating'));
  await bed.running.stop();
  const types = config.filter_subjects!.filter((subject) => subject !== subjectOf(ImplausibilitySettled.type));
  await consumers.update('REGISTRY', 'rating', { filter_subjects: types });
  await deliver(bed, events);
  const messages = await (
    await bed.js.consumers.get('REGISTRY', 'rating')
  ).fetch({ max_messages: 1000, expires: 1500 });
  const facts: unknown[] = [];
  for await (const message of messages) {
    facts.push(message.json());
    await message.ackAck();
  }
  const columns = '(event_id, source, type, subject, version, sequence, data)';
  await bed.db.query(
    `insert into fact ${columns} select id, source, type, subject, version, sequence, data
     from jsonb_to_recordset($1::jsonb) as e(id uuid, source text, type text, subject text, version int, sequence bigint, data jsonb)
     where type not like '%enterprise-registered%'`,
    [JSON.stringify(facts)],
  );
  await bed.startService();
}

test('producer before consumer: rating is upgraded in mid-period, gets the settled signals that passed, and freezes', async () => {
  const at = new Desk(bed);
  const upstream = new Upstream().working('甲').settled('甲', 1).award('甲');
  await takenByEarlierVersion(upstream.events);
  upstream.settled('甲', 2);
  await deliver(bed, upstream.events.slice(-1));
  await at.openAndClose();
  await deliver(bed, sealsOf(upstream));
  await at.until('drafted');
  expect((await evidence(at)).facts).toBe(countOf(upstream));
});

test('consumer before producer: a seal of the version before does not count settled signals; the next one does', async () => {
  const at = new Desk(bed);
  const upstream = new Upstream().working('甲').settled('甲', 1).award('甲');
  await at.openAndClose();
  await deliver(bed, upstream.events);
  await deliver(
    bed,
    sources.map((source) => upstream.earlierSeal(source)),
  );
  await at.until('drafted');
  expect((await evidence(at)).facts).toBe(countOf(upstream) - 1);

  await bed.setDate('2027-01-04');
  const next = new Desk(bed, '2026-H2');
  await next.openAndClose();
  await deliver(bed, upstream.settled('甲', 2).events.slice(-1));
  await deliver(bed, sealsOf(upstream, '2026-H2', '2026-12-31'));
  await next.until('drafted');
  expect((await evidence(next)).facts).toBe(countOf(upstream));
  expect(await deadLetters()).toEqual([]);
});

test('a fact that falls into a sealed span is refused aloud, and the evidence stays as it was frozen', async () => {
  const at = new Desk(bed);
  const upstream = new Upstream().working('甲').award('甲');
  const forged = { ...upstream.events.at(-1)!, id: '00000000-0000-4000-8000-000000000001' };
  await at.toDrafts(upstream);
  const before = await evidence(at);
  const next = upstream.working('乙').events.at(-1)!;
  await deliver(bed, [...upstream.events, forged, next]);
  await eventually(async () =>
    expect(await deadLetters()).toMatchObject([
      { reason: expect.stringContaining('rating.fact-in-sealed-span') as string },
    ]),
  );
  const { body } = await bed.call('POST', `/dead-letters/${(await deadLetters())[0]!.id}/replays`, { as: staff });
  expect(body).toMatchObject({ code: 'rating.fact-in-sealed-span', details: { fact: forged.id, cycle: '2026-H1' } });
  await eventually(async () =>
    expect(await bed.db.query('select 1 from fact where event_id = $1', [next.id])).toHaveLength(1),
  );
  expect(await evidence(at)).toEqual(before);
});
