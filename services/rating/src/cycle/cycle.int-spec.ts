import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf, staff } from '../../test/desk.js';

const bed = TestBed.of(rating, { date: '2026-06-30' });
const at = new Desk(bed);

const open = (body: object, key?: string) => bed.call('POST', '/cycles', { as: staff, body, ...(key ? { key } : {}) });

test('a cycle is opened once, also when its request is repeated', async () => {
  const body = { cycle: '2026-H1', methodology: '2026.1' };
  const [first, second] = [await open(body, 'k'), await open(body, 'k')];
  expect([first.status, first.headers.get('etag'), first.body]).toEqual([
    201,
    '"1"',
    { id: '2026-H1', version: 1, state: 'open', allowedActions: ['close', 'cancel'] },
  ]);
  expect(second.body).toEqual(first.body);
  expect(outcomeOf(await open(body))).toEqual([409, 'rating.cycle-opened-already']);
  expect(await bed.recorded()).toMatchObject([{ type: 'rating.cycle-opened.v1', subject: '2026-H1' }]);
});

test.each([
  ['a cycle that is no half-year', { cycle: '2026-H3', methodology: '2026.1' }, [400, 'kit.body-invalid']],
  ['an unknown methodology', { cycle: '2026-H2', methodology: '7' }, [422, 'rating.methodology-unknown']],
  ['a word of the language', { cycle: '2026-H2', methodology: 'constructor' }, [422, 'rating.methodology-unknown']],
  [
    'a methodology not yet in effect',
    { cycle: '2025-H1', methodology: '2026.1' },
    [422, 'rating.methodology-not-effective'],
  ],
  ['a cycle far in the future', { cycle: '2031-H1', methodology: '2026.1' }, [422, 'rating.cycle-too-early']],
])('%s is refused with a code and a sentence', async (_, body, expected) => {
  const answer = await open(body);
  expect(outcomeOf(answer)).toEqual(expected);
  expect(answer.body.detail.length).toBeGreaterThan(10);
});

test('a cycle that anyone may read is closed the day after its last day, once', async () => {
  expect((await bed.call('GET', '/cycles/2026-H1')).body).toEqual({
    cycle: '2026-H1',
    version: 1,
    methodology: '2026.1',
    state: 'open',
    waitingFor: [],
    evidence: null,
    spotCheck: null,
    noticesOn: null,
    recommendedOn: null,
    cancellation: null,
    ratings: {},
    allowedActions: [],
  });
  const asStaff = await bed.call('GET', '/cycles/2026-H1', { as: staff });
  expect(asStaff.body.allowedActions).toEqual(['close', 'cancel']);
  expect(outcomeOf(await at.onCycle('close'))).toEqual([409, 'rating.cycle-still-running']);
  await bed.setDate('2026-07-01');
  expect((await at.onCycle('close')).body).toMatchObject({ state: 'sealing', version: 2 });
  expect(outcomeOf(await at.onCycle('close'))).toEqual([409, 'rating.cycle-not-open']);
  expect(await at.standing()).toMatchObject({ state: 'sealing', waitingFor: ['registry', 'tracking', 'complaints'] });
});

test('a cycle that was never opened is not found', async () => {
  expect(outcomeOf(await bed.call('GET', '/cycles/2031-H1'))).toEqual([404, 'kit.record-not-found']);
  expect(outcomeOf(await bed.call('POST', '/cycles/2031-H1/close', { as: staff, version: 1 }))).toEqual([
    404,
    'kit.record-not-found',
  ]);
});

test('all cycles are listed for anyone, the latest first', async () => {
  await open({ cycle: '2026-H2', methodology: '2026.1' });
  const { body } = await bed.call('GET', '/cycles');
  const first = {
    cycle: '2026-H1',
    version: 2,
    methodology: '2026.1',
    state: 'sealing',
    noticesOn: null,
    recommendedOn: null,
    cancellation: null,
  };
  expect(body).toEqual({ items: [{ ...first, cycle: '2026-H2', version: 1, state: 'open' }, first], next: null });
});

test('a cycle opened by mistake is cancelled by staff with a reason that anyone may read, and opened again', async () => {
  const next = new Desk(bed, '2026-H2');
  expect(outcomeOf(await next.onCycle('cancellation', { reason: '…' }))).toEqual([400, 'kit.body-invalid']);
  const { status, body } = await next.onCycle('cancellation', { reason: '误开，应为2026-H1。' });
  expect([status, body.state, body.allowedActions]).toEqual([200, 'cancelled', ['open']]);
  const cancellation = { on: '2026-07-01', reason: '误开，应为2026-H1。' };
  expect(await next.standing()).toMatchObject({ state: 'cancelled', cancellation });
  expect((await bed.call('GET', '/cycles')).body.items[0]).toMatchObject({ cycle: '2026-H2', cancellation });
  expect(await bed.recorded('rating.cycle-cancelled.v1')).toMatchObject([{ data: { cancelledOn: '2026-07-01' } }]);
  expect(outcomeOf(await next.onCycle('close'))).toEqual([409, 'rating.cycle-not-open']);
  expect((await open({ cycle: '2026-H2', methodology: '2026.1' })).body).toMatchObject({ state: 'open', version: 3 });
  expect(await next.standing()).toMatchObject({ state: 'open', cancellation: null });
});
