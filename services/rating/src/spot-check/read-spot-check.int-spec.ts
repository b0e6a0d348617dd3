import { ProjectStarted, type RecordedEvent, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { type As, eventually, TestBed } from '@heng/testing';
import { CYCLE, Desk, expert, outcomeOf, staff } from '../../test/desk.js';
import { creditCodeOf, deliver, idOf, Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const agencyId = idOf('甲');
const ratingId = deriveId('rating', CYCLE, agencyId);
const upstream = new Upstream().working('甲').working('乙', { projects: 2 });
const [first, second] = upstream.events.filter(
  ({ type, data }) => type === ProjectStarted.type && (data as { agencyId: string }).agencyId === agencyId,
) as [RecordedEvent, RecordedEvent];

const onSite = (day: string) => ({
  ...{ what: 'on-site-work', id: idOf('work'), on: '2026-02-02', by: 'agency' },
  states: { personId: idOf('person'), day, days: 1, said: [{ by: 'agency', sub: 'agency-1', on: day, days: 1 }] },
});
/** The material of a fact's project as tracking hands it over; the sequence is its position among the parts. */
const materialOf = (fact: RecordedEvent, sequence: number, restsOn: object[]): RecordedEvent => {
  const { projectId, enterpriseId } = fact.data as { projectId: string; enterpriseId: string };
  const project = { projectId, enterpriseId, agencyId };
  const data = { ...project, ratingId, cycle: CYCLE, facts: [fact.id], restsOn };
  const { type } = SpotCheckMaterialHandedOver;
  return { ...fact, id: idOf('material', sequence), type, subject: idOf('handover', fact.id), sequence, data };
};
const parts = [
  materialOf(first, 9001, [onSite('2026-01-12'), onSite('2026-01-13')]),
  materialOf(first, 9002, [onSite('2026-01-14')]),
] as const;

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);

const read = (as?: As, id = ratingId) => bed.call('GET', `/ratings/${id}/spot-check`, { ...(as ? { as } : {}) });
const received = (count: number) =>
  eventually(async () => expect(await bed.db.query('select from spot_check_material')).toHaveLength(count));

test('material is kept in any order, also before the draw, and once if it comes twice', async () => {
  await deliver(bed, [parts[1]]);
  await received(1);
  expect(outcomeOf(await read(staff))).toEqual([404, 'kit.record-not-found']);
  await at.toDrafts(upstream);
  expect((await read(staff)).body).toMatchObject({ id: ratingId, agencyName: '甲', state: 'drafted', facts: [] });
  await deliver(bed, [parts[0], parts[1], parts[0]]);
  await deliver(bed, [materialOf(second, 9003, [onSite('2026-01-15')])]);
  await received(3);
});

test('staff read each drawn fact with the fact itself and what it rests on', async () => {
  await at.draw({ factsPerAgency: 100 });
  const { status, body } = await read(staff);
  expect([status, body.state, body.allowedActions]).toEqual([200, 'under-spot-check', ['conclude-spot-check']]);
  const { drawnFacts, version } = (await at.read('甲')).body;
  expect([body.facts.map(({ id }: { id: string }) => id), body.version]).toEqual([drawnFacts, version]);
  const { projectId } = first.data as { projectId: string };
  expect(body.facts.find(({ id }: { id: string }) => id === first.id)).toEqual({
    ...{ id: first.id, source: 'tracking', type: first.type, subject: first.subject, data: first.data },
    ...{ materialOf: projectId, record: { kind: 'project', id: projectId } },
  });
  const others = body.facts.filter(({ id }: { id: string }) => id !== first.id && id !== second.id);
  expect(others.length).toBeGreaterThan(5);
  expect(others.every(({ materialOf }: { materialOf: string | null }) => materialOf === null)).toBe(true);
  const ofFirst = body.material.filter((one: { projectId: string }) => one.projectId === projectId);
  expect(body.material).toHaveLength(2);
  expect(ofFirst).toEqual([
    {
      ...{ projectId, facts: [first.id], received: '2026-07-01T04:00:00.000Z' },
      restsOn: [onSite('2026-01-12'), onSite('2026-01-13'), onSite('2026-01-14')],
    },
  ]);
});

test('another agency’s rating has none of it', async () => {
  const { body } = await read(staff, await at.idOf('乙'));
  expect([body.agencyName, body.material]).toEqual(['乙', []]);
});

test.each<[string, As | undefined, number]>([
  ['the agency itself', { role: 'agency', org: creditCodeOf('甲') }, 403],
  ['another agency', { role: 'agency', org: creditCodeOf('乙') }, 403],
  ['an expert', expert, 403],
  ['an enterprise', { role: 'enterprise', org: 'x' }, 403],
  ['a regulator', { role: 'regulator' }, 403],
  ['a subsystem', { role: 'subsystem', subsystem: 'assessment' }, 403],
  ['the public', undefined, 401],
])('%s does not read it, nor whether there is such a rating', async (_, as, status) => {
  expect([(await read(as)).status, (await read(as, idOf('no rating'))).status]).toEqual([status, status]);
});

test('nothing that the agency, an expert or the public reads changes when material comes', async () => {
  const own: As = { role: 'agency', org: creditCodeOf('甲') };
  const seen = (): Promise<unknown[]> =>
    Promise.all(
      [own, expert, undefined].flatMap((as) =>
        [`/ratings/${ratingId}`, `/cycles/${CYCLE}/ratings`].map(async (path) => {
          const { status, headers, body } = await bed.call('GET', path, as ? { as } : {});
          return [status, headers.get('etag'), body];
        }),
      ),
    );
  const before = await seen();
  await deliver(bed, [materialOf(second, 9004, [onSite('2026-01-16')])]);
  await received(4);
  expect(await seen()).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('2026-01-14');
});
