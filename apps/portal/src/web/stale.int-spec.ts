import { text } from 'node:stream/consumers';
import { PortalBed, Reader } from '../../test/portal-bed.js';

const PROJECT = { id: 'p-1', agencyName: '甲咨询', enterpriseName: '乙企业', startedOn: '2026-03-02', stages: [] };
let version: number;
let actions: string[];
let sent: string[];
let isBroken: boolean;

/** A project that takes a change of its present version only. */
let bed: PortalBed;
beforeAll(async () => {
  bed = await PortalBed.start((request, response) => {
    void text(request).then(() => {
      if (isBroken && request.method === 'POST') return void response.writeHead(500).end();
      const stale = request.method === 'POST' && request.headers['if-match'] !== `"${version}"`;
      if (request.method === 'POST' && !stale) sent.push(`${request.url} ${version++}`);
      response.setHeader('content-type', 'application/json');
      response
        .writeHead(stale ? 412 : 200)
        .end(JSON.stringify(stale ? { code: 'kit.version-stale' } : { ...PROJECT, version, allowedActions: actions }));
    });
  });
});
afterAll(() => bed?.stop());
beforeEach(() => {
  version = 1;
  isBroken = false;
  sent = [];
  actions = ['suspend', 'resume'];
});

async function browser() {
  const reader = new Reader(bed);
  await reader.signIn('/', 'enterprise-1');
  const path = '/projects/p-1/suspend';
  const csrf = await reader.tokenOn(path);
  const shown = version;
  const send = (answers: Record<string, string>) =>
    reader.post(path, `_csrf=${csrf}&${new URLSearchParams({ version: String(shown), ...answers })}`);
  return { send };
}
const KEY = '0190a1b2-0000-7000-8000-000000000001';
const answers = { from: '2026-03-09', reason: '企业停产检修' };

test('who changes a record that somebody else has changed meanwhile gets one sentence, keeps the text, and sees it as it is', async () => {
  const [first, second] = [await browser(), await browser()];
  expect((await first.send({ ...answers, _step: 'send' })).statusCode).toBe(303);
  for (const step of [{}, { _step: 'send' }] as Record<string, string>[]) {
    const { statusCode, body } = await second.send({ ...answers, reason: '等待设备到货', ...step });
    expect(statusCode).toBe(412);
    expect(body).toContain('他人更改了这项内容');
    expect(body).toContain('等待设备到货');
    expect(body).toContain('name="version" value="2"');
  }
  expect((await second.send({ ...answers, version: '2', _step: 'send' })).statusCode).toBe(303);
  expect(sent).toEqual(['/projects/p-1/suspension 1', '/projects/p-1/suspension 2']);
});

test('what was typed for a step that is done already is shown, not lost', async () => {
  const second = await browser();
  actions = ['resume'];
  const { statusCode, body } = await second.send(answers);
  expect(statusCode).toBe(409);
  expect(body).toContain('企业停产检修');
  expect(body).toContain('href="/projects/p-1"');
  expect(sent).toEqual([]);
});

test('a form whose service breaks down stands with what was typed, and can be sent again', async () => {
  const one = await browser();
  isBroken = true;
  const { statusCode, body } = await one.send({ ...answers, _key: KEY, _step: 'send' });
  expect([statusCode, body]).toEqual([503, expect.stringContaining('贯标跟踪服务暂时没有响应，内容没有提交。')]);
  expect(body).toContain('企业停产检修');
  expect(body).toContain(`name="_key" value="${KEY}"`);
  isBroken = false;
  expect((await one.send({ ...answers, _key: KEY, _step: 'send' })).statusCode).toBe(303);
});

test('the answers of a form that another site sends are shown to nobody', async () => {
  const reader = new Reader(bed);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.invalid' };
  const answer = await reader.ask({
    method: 'POST',
    url: '/projects/p-1/suspend',
    headers,
    payload: 'reason=evil-text',
  });
  expect([answer.statusCode, answer.body.includes('evil-text')]).toEqual([403, false]);
});
