import { type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { challengeOf, secrets } from '../../test/challenge.js';
import { PortalBed, Reader } from '../../test/portal-bed.js';

const FILING = '/agencies/a-1/complaint';
const filed = {
  number: 'T2026-000123-3',
  code: '30718 52964 11853 70426 98031',
  due: null,
  joined: false,
  receipt: 'a',
};
const said = 'allegation=other&statement=%E7%BB%8F%E8%BF%87&mode=anonymous&summary=no';
let proofs: (string | undefined)[] = [];
let bed: PortalBed;
beforeAll(async () => {
  const challenge = await challengeOf(1000);
  const answers: Record<string, object> = {
    ...{ '/agencies/a-1': { id: 'a-1', name: '甲公司' }, '/filings/challenge': challenge, '/complaints': filed },
    ...{ '/receipts/key': {}, '/log': { name: 'log.example', key: 'log.example+0+x', size: 1 } },
  };
  bed = await PortalBed.start((request, response) => {
    if (request.url === '/complaints') proofs.push(request.headers['proof-of-work'] as string | undefined);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[request.url!] ?? {}));
  });
});
afterAll(() => bed.stop());
beforeEach(() => (proofs = []));

const send = async (reader: Reader, more = '') =>
  reader.post(FILING, `_csrf=${await reader.tokenOn(FILING)}&_step=send&${said}${more}`);
const isSolved = async (proof: string | undefined) =>
  (await verifySolution({ ...(JSON.parse(atob(proof!)) as Payload), deriveKey, ...secrets })).verified;

test('the answers are checked with a challenge beside them, which a script solves; its proof goes along', async () => {
  const reader = new Reader(bed);
  const { body, headers } = await reader.post(FILING, `_csrf=${await reader.tokenOn(FILING)}&${said}`);
  expect(body).toMatch(/class="proof hint" role="status" data-challenge="[^"]*keyPrefix/);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect((await send(reader, '&proof=of-the-browser')).body).toContain(filed.code);
  expect(proofs).toEqual(['of-the-browser']);
});

test('without script the portal works for the reader, a few times a minute; beyond that all that was typed stays', async () => {
  const answers = await Promise.all(Array.from({ length: 9 }, () => send(new Reader(bed))));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(6).fill(200), ...Array(3).fill(422)]);
  expect(await Promise.all(proofs.map(isSolved))).toEqual(Array(6).fill(true));
  const refused = answers.find(({ statusCode }) => statusCode === 422)!;
  expect(refused.body).toMatch(/role="alert"[^]*现在排队的人太多[^]*name="statement" value="经过"[^]*value="send"/);
  expect((await send(new Reader(bed), '&proof=of-the-browser')).statusCode).toBe(200);
});

test('who is signed in is asked for no work', async () => {
  const reader = new Reader(bed);
  await reader.signIn('/', 'enterprise-1');
  const { body } = await reader.post(FILING, `_csrf=${await reader.tokenOn(FILING)}&${said}`);
  expect(body).not.toContain('data-challenge');
  expect((await send(reader)).statusCode).toBe(200);
  expect(proofs).toEqual([undefined]);
});
