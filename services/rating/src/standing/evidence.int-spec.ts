import { methodology2026_1, recompute } from '@heng/assessment';
import { type As, TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { Desk, expert, outcomeOf } from '../../test/desk.js';
import { idOf, Upstream } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const strong = { certified: 8, projects: 25, passed: 14, satisfaction: 5, national: true };
const evidenceOf = async (agency: string, as?: As) =>
  bed.call('GET', `/ratings/${await at.idOf(agency)}/evidence`, as ? { as } : {});

test('before the notice only insiders and the agency itself read the evidence', async () => {
  await at.toDrafts(new Upstream().working('甲').working('乙', strong));
  await at.draw({ factsPerAgency: 3 });
  const { creditCode } = (await at.read('甲')).body;
  expect(outcomeOf(await evidenceOf('甲'))).toEqual([404, 'rating.not-published']);
  expect(outcomeOf(await evidenceOf('甲', { role: 'agency', org: '91350100M000100Y43' }))).toEqual([
    404,
    'rating.not-published',
  ]);
  expect((await evidenceOf('甲', { role: 'agency', org: creditCode })).status).toBe(200);
  expect((await evidenceOf('甲', expert)).status).toBe(200);
});

test('anyone computes the published result from the evidence, with what was found false and the scores', async () => {
  const before = (await at.read('乙')).body;
  const award = before.facts.find(({ type }: { type: string }) => type === 'registry.merit-recognised.v1');
  await at.onRating('甲', 'spot-check', { authentic: true, reason: 'x' });
  await at.onRating('乙', 'spot-check', { authentic: false, falseFacts: [award.id], reason: 'x' });
  // Between check and review the draft still stands.
  const draft = (await evidenceOf('乙', expert)).body;
  expect(recompute(draft, methodology2026_1).total).toBe(before.total);
  for (const agency of ['甲', '乙']) await at.review(agency, { judged: { other: 1 }, reason: 'x' });
  await at.onCycle('notices');
  for (const agency of ['甲', '乙']) {
    const { grade, total, indicators } = (await at.read(agency)).body;
    const { body } = await evidenceOf(agency);
    const again = recompute(body, methodology2026_1);
    const shown = (list: typeof indicators) => list.map(({ code, value, points }: any) => ({ code, value, points }));
    expect([again.grade, again.total, shown(again.indicators)]).toEqual([grade, total, shown(indicators)]);
    expect(body.result).toEqual({ grade, total });
  }
});

test('the evidence has no answer of an enterprise, and no id but the agency’s is found elsewhere', async () => {
  const [one, other] = [(await evidenceOf('甲')).body, (await evidenceOf('乙')).body];
  const text = JSON.stringify(one);
  expect(JSON.stringify(one.facts)).not.toContain('feedback');
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  const stored: { id: string; subject: string; person: string }[] = await bed.db.query(
    'select event_id as id, subject, person_id as person from fact where agency_id <> $1',
    [idOf('甲')],
  );
  const known = stored.flatMap(({ id, subject, person }) => [id, subject, person].filter(Boolean));
  expect(known.filter((id) => text.includes(id))).toEqual([]);
  const ids = (of: typeof one): string[] => of.facts.map(({ id }: { id: string }) => id);
  expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
});
