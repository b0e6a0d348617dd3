import { createHash } from 'node:crypto';
import { type As, TestBed } from '@heng/testing';
import { Desk, LOTTERY, outcomeOf, RESULT } from '../../test/desk.js';
import { creditCodeOf, Upstream } from '../../test/upstream.js';
import { rating } from '../rating.module.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });
const at = new Desk(bed);
const own: As = { role: 'agency', org: creditCodeOf('甲') };
const agencies = ['甲', '乙'];
beforeAll(() => at.toDrafts(new Upstream().working('甲').working('乙')));

/** The draw by the description alone, without our library. */
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const listHash = (ids: string[]) =>
  sha256(
    ids
      .toSorted()
      .map((id) => `${id}\n`)
      .join(''),
  );
const behind = ({ indicators, reasons }: { indicators: { facts: string[] }[]; reasons: { facts: string[] }[] }) => [
  ...new Set([...indicators, ...reasons].flatMap(({ facts }) => facts)),
];
const ratings = () => Promise.all(agencies.map(async (agency) => (await at.read(agency)).body));

test('the list and a secret are fixed and published before the day of the public drawing', async () => {
  expect(outcomeOf(await at.onCycle('spot-check/draw', { result: RESULT }))).toEqual([
    409,
    'rating.spot-check-not-announced',
  ]);
  const known = { ...LOTTERY, resultOn: '2026-07-01' };
  expect(outcomeOf(await at.onCycle('spot-check', known))).toEqual([422, 'rating.spot-check-result-known']);
  expect((await at.onCycle('spot-check', { ...LOTTERY, factsPerAgency: 3 })).status).toBe(200);
  const { spotCheck } = (await bed.call('GET', '/cycles/2026-H1')).body;
  const lines = (await ratings()).map((one) => `${one.agencyId}:${listHash(behind(one))}`);
  expect(spotCheck).toEqual({
    ...{ ...LOTTERY, factsPerAgency: 3, announcedOn: '2026-07-01', listHash: listHash(lines) },
    ...{ commitment: expect.stringMatching(/^[0-9a-f]{64}$/), result: null, seed: null, drawnOn: null },
  });
  expect(outcomeOf(await at.onCycle('spot-check/draw', { result: RESULT }))).toEqual([
    409,
    'rating.spot-check-result-awaited',
  ]);
});

test('while it is checked, neither the agency nor the public sees what is drawn, nor the seed', async () => {
  await bed.setDate('2026-07-02');
  expect((await at.onCycle('spot-check/draw', { result: RESULT })).body).not.toHaveProperty('seed');
  expect(await at.read('甲', own)).toMatchObject({
    status: 200,
    body: { state: 'under-spot-check', drawnFacts: null },
  });
  await at.onRating('甲', 'spot-check', { authentic: true, reason: 'x' });
  const { spotCheck } = (await bed.call('GET', '/cycles/2026-H1', { as: own })).body;
  expect(spotCheck).toMatchObject({ result: RESULT, drawnOn: '2026-07-02', seed: null });
});

test('once all checks are concluded, anyone repeats the draw from what is published', async () => {
  await at.onRating('乙', 'spot-check', { authentic: true, reason: 'x' });
  const { seed, commitment } = (await bed.call('GET', '/cycles/2026-H1')).body.spotCheck;
  const [source, secret] = [`${LOTTERY.source} ${RESULT} `, seed.split(' ').at(-1)];
  expect([seed, sha256(secret)]).toEqual([source + secret, commitment]);
  for (const one of await ratings()) {
    const keyed = behind(one).map((id) => ({ id, key: sha256(`${seed} ${one.agencyId}${id}`) }));
    const first = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, 3);
    expect(one.drawnFacts).toEqual(first.map(({ id }) => id).sort());
  }
});
