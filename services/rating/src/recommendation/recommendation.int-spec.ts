import { type As, callGrpc, eventually, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, outcomeOf, staff } from '../../test/desk.js';
import { creditCodeOf, deliver, idOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const upstream = new Upstream();
beforeAll(async () => {
  const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };
  await at.toReviewed(
    upstream.working('卓越', strong).working('合格乙').working('合格甲').working('被异议').agency('无项目'),
  );
});

const subsystem: As = { role: 'subsystem', subsystem: 'assessment' };
const getRating = async (agency: string) =>
  (await callGrpc(bed, 'RatingService/GetRating', { cycle: '2026-H1', agencyId: idOf(agency) }, subsystem)).body.rating;
const list = async () => (await bed.call('GET', '/cycles/2026-H1/recommendation')).body;
const names = async () => (await list()).agencies.map(({ name }: { name: string }) => name);

/** Always the same request. */
const publish = (version: number) =>
  bed.call('POST', '/cycles/2026-H1/recommendation', { as: staff, body: {}, version, key: 'list' });

test('nothing is recommended before a grade is final', async () => {
  expect(outcomeOf(await at.onCycle('recommendation'))).toEqual([409, 'rating.nothing-to-recommend']);
  expect(await list()).toEqual({ cycle: '2026-H1', publishedOn: null, agencies: [] });
});

test('another subsystem learns no more of a rating than the public', async () => {
  expect(await getRating('卓越')).toMatchObject({ state: 'RATING_STATE_IN_PREPARATION', grade: 'GRADE_UNSPECIFIED' });
  await at.onCycle('notices');
  expect(await getRating('卓越')).toMatchObject({
    state: 'RATING_STATE_ON_NOTICE',
    grade: 'GRADE_A',
    noticeLastDay: '2026-07-16',
  });
});

test('the list has the granted agencies, best grade first, then by name', async () => {
  await at.accepted('被异议');
  await bed.setDate('2026-07-17');
  const { body } = await publish((await at.standing()).version);
  expect(body).toMatchObject({ id: '2026-H1', recommendedOn: '2026-07-17' });
  expect(await names()).toEqual(['卓越', '合格乙', '合格甲']);
  expect((await list()).agencies[0]).toMatchObject({
    creditCode: creditCodeOf('卓越'),
    grade: 'A',
    grantedOn: '2026-07-17',
  });
  expect(await bed.recorded('rating.recommendation-published.v1')).toMatchObject([
    { data: { publishedOn: '2026-07-17', count: 3 } },
  ]);
});

test('a grade that is final later is on the list when it is published again', async () => {
  const { objections } = (await at.read('被异议')).body;
  await at.decide(objections[0], false);
  expect((await publish(1)).status).toBe(200);
  expect(await names()).toHaveLength(3);
  await at.onCycle('recommendation');
  expect(await names()).toEqual(['卓越', '合格乙', '合格甲', '被异议']);
});

test('another subsystem reads the list page by page, by grade and credit code', async () => {
  const page = async (pageToken: string) =>
    (await callGrpc(bed, 'RatingService/ListRecommended', { cycle: '2026-H1', pageSize: 3, pageToken }, subsystem))
      .body;
  const first = await page('');
  const second = await page(first.nextPageToken);
  expect(first.agencies.map(({ grade }: { grade: string }) => grade)).toEqual(['GRADE_A', 'GRADE_D', 'GRADE_D']);
  expect([second.agencies.length, second.nextPageToken]).toEqual([1, '']);
  const codes = [...first.agencies, ...second.agencies]
    .slice(1)
    .map(({ creditCode }: { creditCode: string }) => creditCode);
  expect(codes).toEqual(['合格乙', '合格甲', '被异议'].map(creditCodeOf).sort());
});

test('final ratings are shown as granted or left unrated', async () => {
  expect(await getRating('合格甲')).toMatchObject({
    state: 'RATING_STATE_GRANTED',
    grade: 'GRADE_D',
    grantedOn: '2026-07-17',
  });
  expect(await getRating('无项目')).toMatchObject({ state: 'RATING_STATE_LEFT_UNRATED', grade: 'GRADE_UNSPECIFIED' });
});

test('a rating that does not exist is NOT_FOUND, and only subsystems are let in', async () => {
  const request = { cycle: '2026-H1', agencyId: idOf('nobody') };
  expect(await callGrpc(bed, 'RatingService/GetRating', request, subsystem)).toMatchObject({
    status: 'NOT_FOUND',
    problem: 'kit.record-not-found',
  });
  expect(await callGrpc(bed, 'RatingService/GetRating', request)).toMatchObject({ status: 'UNAUTHENTICATED' });
  expect(await callGrpc(bed, 'RatingService/ListRecommended', request, { role: 'agency' })).toMatchObject({
    status: 'PERMISSION_DENIED',
  });
});

test('who has left the register is on no list from that moment, and a name is the present one, also over gRPC', async () => {
  const listed = async () => {
    const request = { cycle: '2026-H1', pageSize: 0, pageToken: '' };
    const { agencies } = (await callGrpc(bed, 'RatingService/ListRecommended', request, subsystem)).body;
    const byGrpc = agencies.map(({ name, formerNames }: any) => [name, ...formerNames].join(' ← '));
    const byHttp = (await list()).agencies.map(({ name, formerNames }: any) => [name, ...formerNames].join(' ← '));
    expect(byGrpc.sort()).toEqual(byHttp.toSorted());
    return byHttp;
  };
  const after = async (change: Upstream, expected: readonly string[]) => {
    await deliver(bed, [change.events.at(-1)!]);
    await eventually(async () => expect(await listed()).toEqual(expected));
  };
  const changed = '合格丙 ← 合格乙';
  await after(upstream.renamed('合格乙', '合格丙', '2026-07-17'), ['卓越', changed, '合格甲', '被异议']);
  await after(upstream.suspended('卓越', '2026-07-17', '2026-08-31'), [changed, '合格甲', '被异议']);
  await after(upstream.deregistered('被异议', '2026-07-17'), [changed, '合格甲']);
  expect((await list()).agencies[0]).toMatchObject({ name: '合格丙', creditCode: creditCodeOf('合格丙') });
  await at.onCycle('recommendation');
  expect((await bed.recorded('rating.recommendation-published.v1')).at(-1)).toMatchObject({ data: { count: 2 } });
  await bed.setDate('2026-09-01');
  expect(await listed()).toEqual(['卓越', changed, '合格甲']);
  await after(upstream.suspended('合格甲', '2026-09-01'), ['卓越', changed]);
  await after(upstream.reinstated('合格甲', '2026-09-01'), ['卓越', changed, '合格甲']);
});
