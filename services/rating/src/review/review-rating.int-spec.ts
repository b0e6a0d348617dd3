import { type As, enrolExpert, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, expert, LOTTERY, outcomeOf, secondExpert, staff } from '../../test/desk.js';
import { creditCodeOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);

const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };
const found = (authentic: boolean, falseFacts?: string[]) => ({
  authentic,
  falseFacts,
  reason: 'compared with the contracts',
});

test('nothing is drawn before the drafts are there', async () => {
  await at.open();
  expect(outcomeOf(await at.onCycle('spot-check', LOTTERY))).toEqual([409, 'rating.cycle-not-drafted']);
});

test('facts of every drafted agency are drawn', async () => {
  await at.toDrafts(new Upstream().working('甲').working('乙', strong).agency('未公开', { disclosed: false }));
  expect((await at.read('乙')).body.grade).toBe('A');
  await at.draw({ factsPerAgency: 3 });
  for (const agency of ['甲', '乙']) {
    const { drawnFacts, state } = (await at.read(agency)).body;
    expect([state, drawnFacts.length]).toEqual(['under-spot-check', 3]);
  }
  expect((await at.states())['未公开']).toBe('unrated');
});

test('an expert cannot review before the spot check is concluded', async () => {
  expect(outcomeOf(await at.onRating('甲', 'review', { judged: {}, reason: 'x' }, expert))).toEqual([
    409,
    'rating.not-in-review',
  ]);
});

test('a finding that contradicts itself or names a foreign fact is refused', async () => {
  const foreign = (await at.read('乙')).body.drawnFacts;
  expect(outcomeOf(await at.onRating('甲', 'spot-check', found(false)))).toEqual([422, 'rating.finding-contradictory']);
  expect(outcomeOf(await at.onRating('甲', 'spot-check', found(true, foreign)))).toEqual([
    422,
    'rating.finding-contradictory',
  ]);
  expect(outcomeOf(await at.onRating('甲', 'spot-check', found(false, foreign)))).toEqual([
    422,
    'rating.fact-not-in-evidence',
  ]);
});

test('a false fact does not count in the result, and caps the grade', async () => {
  const before = (await at.read('乙')).body;
  const award = before.facts.find(({ type }: { type: string }) => type === 'registry.merit-recognised.v1');
  expect((await at.onRating('乙', 'spot-check', found(false, [award.id]))).body.state).toBe('in-review');
  const { body } = await at.review('乙', { judged: { other: 1 }, reason: 'x' });
  expect(body).toMatchObject({ state: 'reviewed', grade: 'C' });
  const after = (await at.read('乙')).body;
  expect(after.reasons).toMatchObject([{ code: 'rating.false-facts', facts: [award.id] }]);
  const points = (of: { indicators: { code: string; points: number }[] }, code: string) =>
    of.indicators.find((one) => one.code === code)?.points;
  expect(points(before, 'public-awards')).toBeGreaterThan(0);
  expect(points(after, 'public-awards')).toBe(0);
  expect(points(after, 'other')).toBe(1);
  expect(after.finding).toMatchObject({ authentic: false, falseFacts: [award.id], on: '2026-07-02' });
});

test('a score that the methodology does not leave to experts, or too high a one, is refused', async () => {
  await at.onRating('甲', 'spot-check', found(true));
  const review = async (judged: unknown) =>
    outcomeOf(await at.onRating('甲', 'review', { judged, reason: 'x' }, expert));
  for (const judged of [{ satisfaction: 3 }, { other: 99 }, { shoeSize: 43 }])
    expect(await review(judged)).toEqual([422, 'rating.score-invalid']);
  for (const judged of [{ other: 'many' }, { other: null }, [2], undefined])
    expect(await review(judged)).toEqual([400, 'kit.body-invalid']);
});

test('no score is taken before its expert declares to have no tie to the agency; the declaration is kept with person and day', async () => {
  const early = await at.onRating('甲', 'review', { judged: {}, reason: 'x' }, expert);
  expect([outcomeOf(early), early.body.detail]).toEqual([
    [403, 'rating.tie-not-declared'],
    expect.stringContaining('声明'),
  ]);
  const offered = async (as: As) => (await at.read('甲', as)).body.allowedActions;
  expect([await offered(expert), await offered(secondExpert), await offered(staff)]).toEqual([
    ['declare'],
    ['declare'],
    [],
  ]);
  expect(outcomeOf(await at.onRating('甲', 'declaration', {}, staff))).toEqual([403, 'kit.not-allowed']);
  expect((await at.onRating('甲', 'declaration', {}, expert)).body).toMatchObject({ allowedActions: ['review'] });
  expect([await offered(expert), await offered(secondExpert)]).toEqual([['review'], ['declare']]);
  expect(outcomeOf(await at.onRating('甲', 'declaration', {}, expert))).toEqual([409, 'rating.declared-already']);
  const [declared] = await bed.recorded('rating.no-tie-declared.v1');
  expect(declared).toMatchObject({ actor: { sub: 'expert-1', role: 'expert' }, data: { declaredOn: '2026-07-02' } });
});

test('a declaration is shown to its expert and to staff, and to nobody else', async () => {
  const shown = async (as?: As) => (await at.read('甲', as)).body.declarations;
  const declaration = { by: 'expert-1', on: '2026-07-02' };
  expect([await shown(staff), await shown(expert), await shown(secondExpert)]).toEqual([
    [declaration],
    [declaration],
    [],
  ]);
  expect(await shown({ role: 'agency', org: creditCodeOf('甲') })).toEqual([]);
});

test('a review is recorded with who gave it, once for a repeated key', async () => {
  await enrolExpert(bed, 'expert-7');
  await at.onRating('甲', 'declaration', {}, { ...expert, sub: 'expert-7' });
  const { id, version, total } = (await at.read('甲')).body;
  const give = () =>
    bed.call('POST', `/ratings/${id}/review`, {
      as: { ...expert, sub: 'expert-7' },
      body: { judged: { other: 2 }, reason: 'sound' },
      version,
      key: 'once',
    });
  const [first, second] = [await give(), await give()];
  expect([first.status, first.body.total]).toEqual([200, total + 2]);
  expect(second.body).toEqual(first.body);
  const reviewed = (await bed.recorded('rating.rating-reviewed.v1')).filter(({ subject }) => subject === id);
  expect(reviewed).toMatchObject([{ actor: { sub: 'expert-7', role: 'expert' }, data: { points: total + 2 } }]);
  expect((await at.read('甲')).body.reviews).toEqual([
    { round: 1, judged: { other: 2 }, reason: 'sound', on: '2026-07-02' },
  ]);
  expect(
    outcomeOf(
      await bed.call('POST', `/ratings/${id}/review`, { as: expert, body: { judged: {}, reason: 'x' }, version }),
    ),
  ).toEqual([412, 'kit.version-stale']);
});

test('staff give no review and experts draw no facts', async () => {
  expect(outcomeOf(await at.onRating('甲', 'review', { judged: {}, reason: 'x' }, staff))).toEqual([
    403,
    'kit.not-allowed',
  ]);
  expect(outcomeOf(await at.onRating('甲', 'spot-check', found(true), expert))).toEqual([403, 'kit.not-allowed']);
});
