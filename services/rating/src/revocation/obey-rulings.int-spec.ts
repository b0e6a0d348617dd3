import { RatingCaseDecided } from '@heng/contracts';
import { callGrpc, eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk } from '../../test/desk.js';
import { idOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const upstream = new Upstream();
const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };

/** A panel decides a case about an agency, as complaints tells it. */
const decided = (agency: string, outcome: 'kept' | 'adjusted' | 'revoked', grade: string | null = null) => {
  const caseId = idOf(agency, 'case', outcome);
  const ruling = { panelId: idOf('panel'), outcome, grade, members: 3, dissents: 0, decidedOn: '2026-07-17' };
  const grounds = { fact: '三起均属实。', evidence: '各项裁定。', rule: '办法“评级”。' };
  const about = { caseId, agencyId: idOf(agency), ground: 'serious-complaints' };
  return bed.publish(RatingCaseDecided, caseId, { ...about, ...ruling, ...grounds } as never);
};
const listed = async () =>
  (await bed.call('GET', '/cycles/2026-H1/recommendation')).body.agencies.map(
    ({ name, grade }: any) => `${name} ${grade}`,
  );
const gradeOf = async (agency: string) =>
  (await bed.db.query('select grade from rating where agency_id = $1', [idOf(agency)]))[0].grade;
const becomes = (agency: string, grade: string | null) =>
  eventually(async () => expect(await gradeOf(agency)).toBe(grade));

test('under way: a lower grade than the method gives, through review and notice to the end; revoked, none', async () => {
  await at.toReviewed(
    upstream.working('在评', strong).working('取消', strong).working('卓越', strong).working('合格', strong),
  );
  await decided('在评', 'adjusted', 'C');
  await decided('取消', 'revoked');
  await becomes('在评', 'C');
  await becomes('取消', null);
  expect(await bed.recorded('rating.rating-limited.v1')).toMatchObject([
    { data: { agencyId: idOf('在评'), grade: 'C' } },
    { data: { agencyId: idOf('取消'), grade: null } },
  ]);
  await at.onCycle('notices');
  await bed.setDate('2026-07-17');
  await at.onCycle('recommendation');
  expect(await listed()).toEqual(['卓越 A', '合格 A', '在评 C']);
  const unrated = await bed.recorded('rating.agency-left-unrated.v1');
  expect(unrated.find(({ data }) => data['agencyId'] === idOf('取消'))).toMatchObject({
    data: { reasons: [{ code: 'rating.revoked' }] },
  });
});

test('in force: list, rating and gRPC say the lower grade or the revocation at once; what is kept stays', async () => {
  await decided('卓越', 'adjusted', 'C');
  await decided('合格', 'revoked');
  await decided('在评', 'kept');
  await becomes('卓越', 'C');
  await becomes('合格', null);
  expect((await listed()).toSorted()).toEqual(['卓越 C', '在评 C']);
  expect((await at.read('合格', undefined)).body).toMatchObject({ state: 'unrated', grade: null });
  const request = { cycle: '2026-H1', agencyId: idOf('合格') };
  const subsystem = { role: 'subsystem', subsystem: 'awards' } as const;
  expect((await callGrpc(bed, 'RatingService/GetRating', request, subsystem)).body.rating).toMatchObject({
    state: 'RATING_STATE_LEFT_UNRATED',
    grade: 'GRADE_UNSPECIFIED',
  });
  expect((await bed.recorded('rating.rating-granted.v1')).at(-1)?.data).toMatchObject({
    grade: 'C',
    adjustedBecause: '三起均属实。\n各项裁定。\n办法“评级”。',
  });
});

test('a grade that is as low already, or lower, stays as it is', async () => {
  const before = await bed.recorded('rating.rating-granted.v1');
  await decided('在评', 'adjusted', 'B');
  await decided('卓越', 'revoked');
  await becomes('卓越', null);
  expect([await gradeOf('在评'), await bed.recorded('rating.rating-granted.v1')]).toEqual(['C', before]);
});
