import { type As, callGrpc, enrolExpert, eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, expert, outcomeOf, staff } from '../../test/desk.js';
import { creditCodeOf, deliver, idOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const upstream = new Upstream();
beforeAll(async () => {
  const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };
  await at.toReviewed(upstream.working('卓越', strong).working('合格', strong));
  await at.onCycle('notices');
  await bed.setDate('2026-07-17');
  await at.onCycle('recommendation');
  for (const agency of ['卓越', '合格'])
    for (const n of [1, 2, 3])
      await deliver(bed, [upstream.complaint(agency, n, 'serious', { ruledOn: '2026-07-17' }).events.at(-1)!]);
  await eventually(async () => expect((await cases()).length).toBe(2));
});

const cases = async () => (await bed.call('GET', '/cases', { as: expert })).body.items;
const caseOf = async (agency: string) => (await cases()).find((one: any) => one.agencyId === idOf(agency));
const onCase = async (agency: string, action: 'declaration' | 'decision', body: object, as = expert) => {
  const { id, version } = await caseOf(agency);
  return bed.call('POST', `/cases/${id}/${action}`, { as, version, body });
};
const decide = (agency: string, body: object, as = expert) =>
  onCase(agency, 'decision', { reason: '三起均属实且情节严重。', ...body }, as);
const listed = async () =>
  (await bed.call('GET', '/cycles/2026-H1/recommendation')).body.agencies.map(
    ({ name, grade }: any) => `${name} ${grade}`,
  );

const office = (agency: string): As => ({ role: 'agency', org: creditCodeOf(agency) });

test('the agency sees its own case: the ground, the rulings behind it, and what comes next', async () => {
  const { id } = await caseOf('卓越');
  const { status, body } = await bed.call('GET', `/cases/${id}`, { as: office('卓越') });
  expect([status, body.state, body.allowedActions, body.ruling]).toEqual([200, 'open', [], null]);
  expect(body.ground.en).toContain('R11 4');
  expect(body.next.en).toContain('until then the rating stands');
  const complaints = [1, 2, 3].map((n) => idOf('卓越', 'complaint', n));
  expect(body.rulings.map(({ complaintId }: any) => complaintId).sort()).toEqual(complaints.sort());
  expect(body.rulings[0]).toMatchObject({ severity: 'serious', filedOn: '2026-05-06', ruledOn: '2026-07-17' });
  expect((await bed.call('GET', `/cases/${id}`, { as: staff })).body).toEqual(body);
});

test('an agency sees no case of another', async () => {
  const seen = async (agency: string) =>
    (await bed.call('GET', '/cases', { as: office(agency) })).body.items.map((one: any) => one.agencyId);
  expect([await seen('卓越'), await seen('无人')]).toEqual([[idOf('卓越')], []]);
  const { id } = await caseOf('卓越');
  const foreign = await bed.call('GET', `/cases/${id}`, { as: office('合格') });
  expect(outcomeOf(foreign)).toEqual([403, 'rating.not-your-case']);
});

test('experts lower the grade in force or revoke the rating: list, rating and gRPC say so at once', async () => {
  expect(await listed()).toEqual(['卓越 A', '合格 A']);
  expect((await caseOf('卓越')).allowedActions).toEqual(['declare']);
  expect(outcomeOf(await decide('卓越', { outcome: 'kept' }))).toEqual([403, 'rating.tie-not-declared']);
  for (const agency of ['卓越', '合格'])
    expect((await onCase(agency, 'declaration', {})).body.allowedActions).toEqual(['decide-case']);
  expect(outcomeOf(await onCase('卓越', 'declaration', {}))).toEqual([409, 'rating.declared-already']);
  expect((await caseOf('卓越')).allowedActions).toEqual(['decide-case']);
  expect(outcomeOf(await decide('卓越', { outcome: 'adjusted', grade: 'A' }))).toEqual([422, 'rating.grade-not-lower']);
  expect((await decide('卓越', { outcome: 'adjusted', grade: 'C' })).body).toMatchObject({ state: 'adjusted' });
  expect((await decide('合格', { outcome: 'revoked' })).body).toMatchObject({ state: 'revoked', allowedActions: [] });
  expect(await listed()).toEqual(['卓越 C']);
  expect((await at.read('合格', undefined)).body).toMatchObject({ state: 'unrated', grade: null });
  const request = { cycle: '2026-H1', agencyId: idOf('合格') };
  const subsystem = { role: 'subsystem', subsystem: 'awards' } as const;
  expect((await callGrpc(bed, 'RatingService/GetRating', request, subsystem)).body.rating).toMatchObject({
    state: 'RATING_STATE_LEFT_UNRATED',
    grade: 'GRADE_UNSPECIFIED',
  });
  expect((await bed.recorded('rating.agency-left-unrated.v1')).at(-1)).toMatchObject({
    data: { decidedOn: '2026-07-17', reasons: [{ code: 'rating.revoked' }] },
  });
  expect(outcomeOf(await decide('合格', { outcome: 'kept' }))).toEqual([409, 'rating.case-decided']);
});

test('the agency sees the decision and its reason, not the expert', async () => {
  const { id } = await caseOf('卓越');
  const { body } = await bed.call('GET', `/cases/${id}`, { as: office('卓越') });
  expect(body).toMatchObject({
    state: 'adjusted',
    next: { en: 'The grade of the rating in force is lowered as ruled.' },
  });
  const reason = '三起均属实且情节严重。';
  expect(body.ruling).toEqual({ on: '2026-07-17', reason, grade: 'C', ratingId: expect.any(String) });
});

test('only experts decide', async () => {
  expect((await decide('卓越', { outcome: 'kept' }, staff)).status).toBe(403);
});

test.each([
  ['who is not in the pool', 'stranger', 'kit.expert-not-in-pool'],
  ['with a tie to the agency', 'adviser', 'kit.conflict-of-interest'],
])('an expert %s neither sees nor decides the case', async (_, sub, code) => {
  await enrolExpert(bed, 'adviser', { relation: idOf('卓越') });
  const as = { role: 'expert', sub } as const;
  for (const action of ['declaration', 'decision'] as const) {
    const answer = await onCase('卓越', action, { outcome: 'kept', reason: 'x' }, as);
    expect(outcomeOf(answer)).toEqual([403, code]);
  }
  const { id } = await caseOf('卓越');
  expect(outcomeOf(await bed.call('GET', `/cases/${id}`, { as }))).toEqual([403, code]);
  const seen = (await bed.call('GET', '/cases', { as })).body.items;
  expect(seen.map(({ agencyId }: { agencyId: string }) => agencyId)).not.toContain(idOf('卓越'));
});
