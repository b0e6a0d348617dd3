import { type As, enrolExpert, TestBed } from '@heng/testing';
import { Desk, expert, outcomeOf, secondExpert, staff } from '../../test/desk.js';
import { creditCodeOf, idOf, Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const as = (sub: string): As => ({ role: 'expert', sub });
const unfit = [
  [as('stranger'), 'kit.expert-not-in-pool'],
  [as('suspended'), 'kit.expert-suspended'],
  [as('employee'), 'kit.conflict-of-interest'],
  [as('employee-before-the-new-code'), 'kit.conflict-of-interest'],
  [as('adviser'), 'kit.conflict-of-interest'],
  [{ role: 'expert', org: creditCodeOf('新甲') }, 'kit.conflict-of-interest'],
] as const satisfies readonly (readonly [As, string])[];

const found = { authentic: true, reason: 'x' };
const scores = { judged: {}, reason: 'x' };

beforeAll(async () => {
  await enrolExpert(bed, 'suspended', { suspended: true });
  await enrolExpert(bed, 'employee', { affiliation: creditCodeOf('新甲') });
  await enrolExpert(bed, 'employee-before-the-new-code', { affiliation: creditCodeOf('甲') });
  await enrolExpert(bed, 'adviser', { relation: idOf('甲') });
  await at.toDrafts(new Upstream().working('甲').renamed('甲', '新甲').working('乙'));
  await at.draw();
});

test('staff of whom a tie to the agency is known do not conclude its spot check', async () => {
  const conclude = (agency: string, one: As) => at.onRating(agency, 'spot-check', found, one).then(outcomeOf);
  const refused = [403, 'kit.conflict-of-interest'];
  const id = await at.idOf('新甲');
  for (const path of [`/ratings/${id}`, `/ratings/${id}/spot-check`])
    for (const [one, allowed] of [
      [staff, ['conclude-spot-check']],
      [{ ...staff, sub: 'employee' }, []],
    ] as const)
      expect((await bed.call('GET', path, { as: one })).body.allowedActions).toEqual(allowed);
  expect(await conclude('新甲', { ...staff, org: creditCodeOf('甲') })).toEqual(refused);
  expect(await conclude('新甲', { ...staff, sub: 'employee' })).toEqual(refused);
  expect((await conclude('乙', { ...staff, sub: 'employee' }))[0]).toBe(200);
  expect((await conclude('新甲', staff))[0]).toBe(200);
});

test.each(unfit)('no review comes from %j', async (one, code) => {
  expect(outcomeOf(await at.onRating('新甲', 'declaration', {}, one))).toEqual([403, code]);
  expect(outcomeOf(await at.onRating('新甲', 'review', scores, one))).toEqual([403, code]);
});

test('before the notice an expert who may not decide about an agency sees no more of it than the public', async () => {
  for (const [one] of unfit) {
    expect(outcomeOf(await at.read('新甲', one))).toEqual([404, 'rating.not-published']);
    const { items } = await at.list(undefined, one);
    expect(items.map(({ agencyName }: { agencyName: string }) => agencyName)).not.toContain('新甲');
  }
  expect((await at.read('乙', as('adviser'))).body.allowedActions).toEqual(['declare']);
  expect((await at.list(undefined, as('adviser'))).items).toHaveLength(1);
});

test('an expert with a tie to one agency reviews others', async () => {
  expect((await at.review('乙', scores, as('adviser'))).status).toBe(200);
  expect((await at.review('新甲', scores)).status).toBe(200);
});

test('an objection is decided neither by who has reviewed, nor by an expert who may not decide', async () => {
  await at.onCycle('notices');
  const objection = await at.accepted('新甲');
  expect(outcomeOf(await at.decide(objection, false, expert))).toEqual([403, 'rating.reviewed-by-yourself']);
  for (const [one, code] of unfit) {
    expect(outcomeOf(await at.onObjection(objection, 'declaration', {}, one))).toEqual([403, code]);
    expect(outcomeOf(await at.decide(objection, false, one))).toEqual([403, code]);
  }
  expect((await at.decide(objection, false, secondExpert)).status).toBe(200);
});
