import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, expert, outcomeOf, staff } from '../../test/desk.js';
import { Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
beforeAll(async () => {
  await at.toReviewed(new Upstream().working('甲').working('乙').working('丙').working('丁').agency('无项目'));
  await bed.setDate('2026-09-18');
});

const objections: Record<string, { id: string; version: number }> = {};
const rulings = async (agency: string) =>
  (await at.read(agency)).body.objections.map(({ state }: { state: string }) => state);

test('before the notice nobody can object', async () => {
  expect(outcomeOf(await at.object('甲'))).toEqual([409, 'rating.not-on-notice']);
});

/** Always the same request. */
const publish = (version: number) =>
  bed.call('POST', '/cycles/2026-H1/notices', { as: staff, body: {}, version, key: 'publish' });

test('publishing puts every reviewed rating on notice for ten working days, once', async () => {
  const { version } = await at.standing();
  expect((await publish(version)).status).toBe(200);
  const { items } = await at.list();
  expect(items.map(({ state, lastDay }: any) => [state, lastDay])).toEqual(Array(5).fill(['on-notice', '2026-10-09']));
  expect((await publish(version)).body.version).toBe(version + 1);
  expect(await bed.recorded('rating.notice-published.v1')).toHaveLength(5);
  expect(outcomeOf(await at.onCycle('notices'))).toEqual([409, 'rating.nothing-to-publish']);
  const stale = await bed.call('POST', '/cycles/2026-H1/notices', { as: staff, body: {}, version });
  expect(outcomeOf(stale)).toEqual([412, 'kit.version-stale']);
});

test('a rating on notice is public, with how the last day was found', async () => {
  const { status, body } = await bed.call('GET', `/ratings/${await at.idOf('甲')}`);
  expect([status, body.grade, body.notice.lastDay]).toEqual([200, 'D', '2026-10-09']);
  expect(body.notice.steps.at(-1).zh).toContain('2026-10-09');
  expect(body.drawnFacts.length).toBeGreaterThan(0);
});

test('an objection blocks its own agency only', async () => {
  const before = (await at.list()).items;
  for (const agency of ['乙', '丙']) {
    const { status, body } = await at.object(agency);
    expect([status, body.version, body.state, body.joined]).toEqual([201, 1, 'filed', false]);
    objections[agency] = (await at.answer(body, 'acceptance')).body;
    expect(objections[agency]).toMatchObject({ state: 'open', version: 2 });
  }
  const untouched = (items: { agencyName: string }[]) =>
    items.filter(({ agencyName }) => !['乙', '丙'].includes(agencyName));
  expect(untouched((await at.list()).items)).toEqual(untouched(before));
});

test('what an objector wrote is for staff and experts', async () => {
  const id = await at.idOf('乙');
  const open = { id: objections['乙']!.id, version: 2, filedOn: '2026-09-18', state: 'open', allowedActions: [] };
  expect((await bed.call('GET', `/ratings/${id}`)).body.objections).toEqual([
    { ...open, acceptance: { on: '2026-09-18', reason: 'x' }, reason: null, decidedOn: null },
  ]);
  expect((await at.read('乙', expert)).body.objections).toMatchObject([{ statement: 'not so, 2' }]);
});

test('a dismissed objection leaves the notice running, an upheld one leads back to review; none is decided twice', async () => {
  expect((await at.decide(objections['乙']!, false)).body).toMatchObject({ state: 'dismissed', version: 3 });
  expect((await at.decide(objections['丙']!, true)).body).toMatchObject({ state: 'upheld' });
  expect(await at.states()).toEqual({
    甲: 'on-notice',
    乙: 'on-notice',
    丙: 'in-review',
    丁: 'on-notice',
    无项目: 'on-notice',
  });
  expect(outcomeOf(await at.decide(objections['乙']!, true))).toEqual([412, 'kit.version-stale']);
  expect(outcomeOf(await at.decide({ ...objections['乙']!, version: 3 }, true))).toEqual([
    409,
    'rating.objection-decided',
  ]);
  expect((await at.states())['乙']).toBe('on-notice');
});

test('a rating back in review is no longer public', async () => {
  const answer = await bed.call('GET', `/ratings/${await at.idOf('丙')}`);
  expect(outcomeOf(answer)).toEqual([404, 'rating.not-published']);
});

test('on the last day one can still object, the day after no more; what nobody objects to is final then', async () => {
  await bed.setDate('2026-10-09');
  objections['丁'] = await at.accepted('丁');
  expect((await at.states())['甲']).toBe('on-notice');
  await bed.setDate('2026-10-10');
  expect(await at.states()).toEqual({
    甲: 'granted',
    乙: 'granted',
    丙: 'in-review',
    丁: 'on-notice',
    无项目: 'unrated',
  });
  expect(outcomeOf(await at.object('甲'))).toEqual([409, 'rating.objection-late']);
  expect(outcomeOf(await at.object('丁'))).toEqual([409, 'rating.objection-late']);
  const granted = (await bed.recorded('rating.rating-granted.v1')).map(({ data }) => [
    data['grade'],
    data['grantedOn'],
  ]);
  expect(granted).toEqual([
    ['D', '2026-10-10'],
    ['D', '2026-10-10'],
  ]);
  expect((await at.read('无项目')).body).toMatchObject({ grade: null, reasons: [{ code: 'rating.points-too-low' }] });
});

test('after the dismissal of its last objection a result whose notice has ended is final at once', async () => {
  await at.decide(objections['丁']!, false);
  expect((await at.read('丁')).body).toMatchObject({ state: 'granted', finalOn: '2026-10-10' });
});

test('after an upheld objection there is a second review and a second notice, for that agency only', async () => {
  expect(outcomeOf(await at.onRating('甲', 'review', { judged: {}, reason: 'x' }, expert))).toEqual([
    409,
    'rating.not-in-review',
  ]);
  await at.review('丙', { judged: { other: 2 }, reason: 'heard again' });
  expect((await publish(1)).status).toBe(200);
  expect((await at.states())['丙']).toBe('reviewed');
  await at.onCycle('notices');
  expect((await bed.recorded('rating.notice-published.v1')).slice(5)).toMatchObject([
    { data: { round: 2, lastDay: '2026-10-23' } },
  ]);
  await bed.setDate('2026-10-24');
  expect((await at.read('丙')).body).toMatchObject({
    state: 'granted',
    round: 2,
    reviews: [{ round: 1 }, { round: 2, judged: { other: 2 } }],
  });
  expect(await rulings('丙')).toEqual(['upheld']);
});

test('an objection or a rating that does not exist is not found', async () => {
  const id = '00000000-0000-8000-8000-000000000000';
  expect(outcomeOf(await at.decide({ id, version: 1 }, true))).toEqual([404, 'kit.record-not-found']);
  const body = { statement: 'x', email: 'someone@example.cn' };
  expect(outcomeOf(await bed.call('POST', `/ratings/${id}/objections`, { body }))).toEqual([
    404,
    'kit.record-not-found',
  ]);
  expect(outcomeOf(await bed.call('POST', '/ratings/nonsense/objections', { body }))).toEqual([
    400,
    'kit.body-invalid',
  ]);
});
