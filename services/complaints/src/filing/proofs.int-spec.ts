import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type As, TestBed } from '@heng/testing';
import { grievance, office, problem, registered } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

const bed = TestBed.of(complaints, { environment: { PROOF_EFFORT: '5', UNNAMED_FILING_LIMIT: '40' } });
let agencyId: string;
beforeAll(async () => {
  agencyId = await registered(bed, office);
});
const signedIn: As = { role: 'enterprise', org: '914403001922038216', sub: 'known' };

const challenge = async (): Promise<Challenge> => (await bed.call('GET', '/filings/challenge')).body;
const packed = (proof: object): string => Buffer.from(JSON.stringify(proof)).toString('base64');
async function solved(change: (challenge: Challenge) => Challenge = (one) => one): Promise<string> {
  const given = await challenge();
  return packed({ challenge: change(given), solution: await solveChallenge({ challenge: given, deriveKey }) });
}
let filings = 0;
const file = (
  proof?: string,
  { path = '/complaints', ...options }: { path?: string; key?: string; as?: As; body?: object } = {},
) =>
  bed.call('POST', path, {
    body: { ...grievance, agencyId, statement: `工作量第${++filings}件。` },
    ...(proof ? { headers: { 'proof-of-work': proof } } : {}),
    ...options,
  });

test('who has no account solves a challenge for each filing, whose answer is kept from caches', async () => {
  for (const path of ['/complaints', '/reports']) {
    expect(problem(await file(undefined, { path }))).toEqual({ status: 428, code: 'complaints.proof-missing' });
    expect((await file(await solved(), { path })).status).toBe(201);
  }
  expect((await bed.call('GET', '/filings/challenge')).headers.get('cache-control')).toBe('no-store');
});

test('who is signed in needs none', async () => {
  expect((await file(undefined, { as: signedIn })).status).toBe(201);
});

test('a solution is used once, also by two filings at the same time', async () => {
  const proof = await solved();
  const answers = await Promise.all([file(proof), file(proof), file(proof)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  expect(problem(await file(proof))).toEqual({ status: 422, code: 'complaints.proof-used' });
});

test('a repetition of the request gets the same answer, also without its proof or when it races', async () => {
  const body = { ...grievance, agencyId, statement: '同一请求重复提交。' };
  const proof = await solved();
  const same = { key: 'repeated', body };
  const answers = await Promise.all([file(proof, same), file(proof, same), file(proof, same)]);
  answers.push(await file(undefined, same));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(answers.map(({ body: { number } }) => number as string)).size).toBe(1);
});

test('a refused filing uses no solution up', async () => {
  const proof = await solved();
  const refused = await file(proof, { body: { ...grievance, agencyId, statement: '无名。', mode: 'real-name' } });
  expect(problem(refused).code).toBe('complaints.name-missing');
  expect((await file(proof)).status).toBe(201);
});

const easier = ({ parameters, signature }: Challenge): Challenge => ({
  parameters: { ...parameters, cost: 1 },
  signature,
});
const later = ({ parameters, signature }: Challenge): Challenge => ({
  ...{ parameters: { ...parameters, expiresAt: parameters.expiresAt! + 60 }, signature },
});
test.each<[string, () => Promise<string> | string]>([
  ['no base64', () => '%%'],
  ['nothing', () => packed({})],
  ['a challenge without a solution', async () => packed({ challenge: await challenge() })],
  [
    'a wrong key',
    async () => packed({ challenge: await challenge(), solution: { counter: 1, derivedKey: '00'.repeat(32) } }),
  ],
  ['no key', async () => packed({ challenge: await challenge(), solution: { counter: 1, derivedKey: '' } })],
  ['an easier challenge', () => solved(easier)],
  ['a challenge that lasts longer', () => solved(later)],
])('%s is refused', async (_, proof) => {
  expect(problem(await file(await proof()))).toEqual({ status: 422, code: 'complaints.proof-invalid' });
});

test('a solution that is too old is refused', async () => {
  const proof = await solved();
  const now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now + 21 * 60_000);
  try {
    expect(problem(await file(proof))).toEqual({ status: 422, code: 'complaints.proof-expired' });
  } finally {
    jest.restoreAllMocks();
  }
});

test('nothing that is kept tells who filed: a nonce and two instants, until it expires', async () => {
  await file(await solved());
  const [row] = await bed.db.query('select * from solved_proof limit 1');
  expect(Object.keys(row as object).sort()).toEqual(['challenge', 'expires_at', 'solved_at']);
  await bed.db.query("update solved_proof set expires_at = now() - interval '1 day'");
  await file(await solved());
  expect(await bed.db.query('select 1 from solved_proof where expires_at < now() limit 1')).toHaveLength(0);
});
