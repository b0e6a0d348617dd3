import { Logger } from '@nestjs/common';
import { EvidenceFrozen, type RecordedEvent } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk } from '../../test/desk.js';
import { deliver, sources, Upstream } from '../../test/upstream.js';

const beds: TestBed[] = [];
afterAll(() => Promise.all(beds.map((bed) => bed.stop())));

async function desk(): Promise<Desk> {
  const bed = await TestBed.start(rating, { date: '2026-07-01' });
  beds.push(bed);
  return new Desk(bed);
}

const halfYear = () =>
  new Upstream()
    .working('甲')
    .working('乙', { projects: 2 })
    .agency('丙', { disclosed: false })
    .complaint('乙', 1, 'minor');
const evidenceCount = ({ events }: Upstream) =>
  events.filter(({ type }) => type !== 'tracking.enterprise-registered.v1').length;

test('a cycle waits for one service’s seal, says for whom, and goes on by itself', async () => {
  const at = await desk();
  const { bed } = at;
  const upstream = halfYear();
  const logged = jest.spyOn(Logger.prototype, 'log');
  await at.openAndClose();
  expect(await bed.recorded('rating.period-closed.v1')).toMatchObject([
    { data: { cycle: '2026-H1', cutoff: '2026-06-30' } },
  ]);
  await deliver(bed, upstream.events);
  await deliver(bed, [upstream.seal('registry'), upstream.seal('complaints')]);
  await eventually(async () =>
    expect(await at.standing()).toMatchObject({ state: 'sealing', waitingFor: ['tracking'], evidence: null }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect((await at.standing()).state).toBe('sealing');
  expect(await missing(at)).toEqual(['{cycle="2026-H1",service="tracking",what="seal",up_to=""} 1']);
  const lines = logged.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('waits for'));
  logged.mockRestore();
  expect(lines.filter((line) => line === '2026-H1 waits for the seal of tracking')).toHaveLength(1);
  await deliver(bed, [upstream.seal('tracking')]);
  await at.until('drafted');
  const { evidence, waitingFor } = await at.standing();
  expect(waitingFor).toEqual([]);
  expect(evidence).toEqual({ facts: evidenceCount(upstream), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const [frozen, ...more] = await bed.recorded(EvidenceFrozen.type);
  expect(more).toEqual([]);
  expect(frozen?.data).toMatchObject({
    ...evidence,
    seals: [{ service: 'complaints' }, { service: 'registry' }, { service: 'tracking' }],
  });
});

test('a seal that comes before its facts waits until all it counts are there', async () => {
  const at = await desk();
  const upstream = halfYear();
  const last = upstream.events.findLast(({ source }) => source === 'tracking')!;
  await at.openAndClose();
  await deliver(
    at.bed,
    sources.map((source) => upstream.seal(source)),
  );
  expect(await at.standing()).toMatchObject({ state: 'sealing', waitingFor: ['registry', 'tracking', 'complaints'] });
  await deliver(
    at.bed,
    upstream.events.filter((event) => event !== last),
  );
  await eventually(async () => expect((await at.standing()).waitingFor).toEqual(['tracking']));
  const upTo = upstream.events.findLast(({ source }) => source === 'tracking')!.sequence;
  const waits = `{cycle="2026-H1",service="tracking",what="facts",up_to="${upTo}"} 1`;
  await eventually(async () => expect(await missing(at)).toEqual([waits]));
  await deliver(at.bed, [last]);
  await at.until('drafted');
  expect(await missing(at)).toEqual([]);
  expect((await at.standing()).evidence.facts).toBe(evidenceCount(upstream));
});

/** The samples of the metric of what cycles wait for. */
async function missing({ bed }: Desk): Promise<string[]> {
  const { body } = await bed.call<string>('GET', '/metrics');
  const lines = body.split('\n').filter((line) => line.startsWith('heng_cycle_missing{'));
  return lines.map((line) => line.replace('heng_cycle_missing', ''));
}

test('facts delivered three times in another order have the same hash and give the same grades', async () => {
  const [inOrder, shuffled] = await Promise.all([desk(), desk()]);
  await inOrder.toDrafts(halfYear());
  const upstream = halfYear();
  const seals = sources.map((source) => upstream.seal(source));
  await deliver(shuffled.bed, mixed([...upstream.events, ...upstream.events, ...upstream.events, ...seals, ...seals]));
  await shuffled.openAndClose();
  await shuffled.until('drafted');
  expect((await shuffled.standing()).evidence).toEqual((await inOrder.standing()).evidence);
  const results = async (at: Desk) =>
    (await at.list()).items.map(({ agencyName, state, grade, total }: any) => [agencyName, state, grade, total]);
  expect(await results(shuffled)).toEqual(await results(inOrder));
  expect(await results(shuffled)).toHaveLength(3);
});

/** Another order, the same on every run. */
function mixed(events: readonly RecordedEvent[]): RecordedEvent[] {
  const place = (n: number) => (n * 7919) % 10007;
  return events
    .map((event, n) => ({ event, n }))
    .sort((a, b) => place(a.n) - place(b.n))
    .map(({ event }) => event);
}

test('facts recorded after their service’s seal belong to the next cycle, whether they arrive before the freeze or after', async () => {
  const at = await desk();
  const upstream = halfYear();
  const before = evidenceCount(upstream);
  await at.openAndClose();
  await deliver(at.bed, [...upstream.events, upstream.seal('registry'), upstream.seal('complaints')]);
  const early = upstream.award('甲').events.at(-1)!;
  await deliver(at.bed, [early]);
  await eventually(async () => expect(await factsOfRegistry(at)).toContain(early.id));
  await deliver(at.bed, [upstream.seal('tracking')]);
  await at.until('drafted');
  const { evidence } = await at.standing();
  expect(evidence.facts).toBe(before);
  const late = upstream.award('乙').events.at(-1)!;
  await deliver(at.bed, [late]);

  await at.bed.setDate('2027-01-04');
  const next = new Desk(at.bed, '2026-H2');
  await next.openAndClose();
  await deliver(
    at.bed,
    sources.map((source) => upstream.seal(source, '2026-H2', '2026-12-31')),
  );
  await next.until('drafted');
  expect((await at.standing()).evidence).toEqual(evidence);
  expect((await next.standing()).evidence.facts).toBe(before + 2);
  for (const [agency, fact] of [['甲', early.id] as const, ['乙', late.id] as const]) {
    expect(await factsBehind(at, agency)).not.toContain(fact);
    expect(await factsBehind(next, agency)).toContain(fact);
  }
});

const factsBehind = async (at: Desk, agency: string): Promise<string[]> =>
  (await at.read(agency)).body.facts.map(({ id }: { id: string }) => id);

async function factsOfRegistry({ bed }: Desk): Promise<string[]> {
  const rows: { id: string }[] = await bed.db.query("select event_id as id from fact where source = 'registry'");
  return rows.map(({ id }) => id);
}

test('a frozen cycle stays as it is when its seals and facts arrive again', async () => {
  const at = await desk();
  const upstream = halfYear();
  const first = sources.map((source) => upstream.seal(source));
  await at.openAndClose();
  await deliver(at.bed, [...upstream.events, ...first]);
  await at.until('drafted');
  const before = await at.standing();
  await deliver(at.bed, [...first, ...upstream.events]);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await at.standing()).toEqual(before);
});

test('a cycle waits for the facts of the cycle before it, also when its own are all there', async () => {
  const at = await desk();
  const upstream = halfYear();
  const last = upstream.events.findLast(({ source }) => source === 'tracking')!;
  await at.openAndClose();
  const seals = sources.map((source) => upstream.seal(source));
  await deliver(at.bed, [...upstream.events.filter((event) => event !== last), ...seals]);
  await at.bed.setDate('2027-01-04');
  const next = new Desk(at.bed, '2026-H2');
  await next.openAndClose();
  await deliver(
    at.bed,
    sources.map((source) => upstream.seal(source, '2026-H2', '2026-12-31')),
  );
  await eventually(async () => expect((await next.standing()).waitingFor).toEqual(['tracking']));
  await deliver(at.bed, [last]);
  await next.until('drafted');
  expect((await next.standing()).evidence.facts).toBe(evidenceCount(upstream));
});

test('a cycle cancelled while it waits freezes nothing; opened and closed again, it waits for seals of its own', async () => {
  const at = await desk();
  const upstream = halfYear();
  await at.openAndClose();
  await deliver(at.bed, [...upstream.events, upstream.seal('registry'), upstream.seal('complaints')]);
  await eventually(async () => expect((await at.standing()).waitingFor).toEqual(['tracking']));
  expect((await at.onCycle('cancellation', { reason: '误开。' })).status).toBe(200);
  await deliver(at.bed, [upstream.seal('tracking')]);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await at.standing()).toMatchObject({ state: 'cancelled', evidence: null, ratings: {} });

  const late = upstream.award('甲').events.at(-1)!;
  await deliver(at.bed, [late]);
  await at.openAndClose();
  expect(await at.standing()).toMatchObject({ state: 'sealing', waitingFor: ['registry', 'tracking', 'complaints'] });
  await deliver(
    at.bed,
    sources.map((source) => upstream.seal(source, '2026-H1', '2026-06-30', 2)),
  );
  await at.until('drafted');
  expect((await at.standing()).evidence.facts).toBe(evidenceCount(upstream));
  expect(await factsBehind(at, '甲')).toContain(late.id);
});
