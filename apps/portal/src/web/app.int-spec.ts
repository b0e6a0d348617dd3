import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { FORM, PortalBed, Reader } from '../../test/portal-bed.js';

const FILING = '/agencies/a-1/complaint';
const AGENCY = { id: 'a-1', name: '甲公司' };
let bed: PortalBed;
let reader: Reader;
beforeAll(async () => {
  bed = await PortalBed.start((request, response) => {
    response.setHeader('content-type', 'application/json');
    const known = request.url === '/agencies/a-1';
    response.writeHead(known ? 200 : 404).end(JSON.stringify(known ? AGENCY : { code: 'x', detail: '没有' }));
  });
});
afterAll(() => bed?.stop());
beforeEach(() => {
  reader = new Reader(bed);
});

/** Every answer to a reader is a page, also one that only says what went wrong. */
function expectPage(answer: { headers: NodeJS.Dict<unknown>; body: string; statusCode: number }, status: number): void {
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.body).toContain('</h1>');
}

test('a form without its token, or from another site, is refused', async () => {
  const token = await reader.tokenOn(FILING);
  expectPage(await reader.post(FILING, 'allegation=fraud'), 403);
  expectPage(await reader.post(FILING, `_csrf=${token}x`), 403);
  expectPage(await new Reader(bed).post(FILING, `_csrf=${token}`), 403);
  for (const origin of ['http://evil.invalid', 'http://127.0.0.1:3001']) {
    const headers = { ...FORM, origin };
    expectPage(await reader.ask({ method: 'POST', url: FILING, payload: `_csrf=${token}`, headers }), 403);
  }
  expectPage(await reader.post(FILING, `_csrf=${token}`), 422);
});

test('a token from before the sign-in is worth nothing after it', async () => {
  const token = await reader.tokenOn(FILING);
  await reader.signIn();
  expectPage(await reader.post(FILING, `_csrf=${token}`), 403);
});

test('a session has another id after the sign-in, and ends with the sign-out', async () => {
  expect((await reader.signIn('/agencies/a-1/complaint?x=1')).headers.location).toBe('/agencies/a-1/complaint?x=1');
  const kept = { ...reader.cookies };
  const page = await reader.get(FILING);
  expect(page.body).toContain('王芳');
  expect((await bed.database.query('select id_hash from session')).rows).not.toContainEqual({
    id_hash: Buffer.from(kept['heng']!),
  });
  const token = await reader.tokenOn(FILING);
  expect((await reader.post('/logout', `_csrf=${token}`)).statusCode).toBe(303);
  Object.assign(reader.cookies, kept);
  expect((await reader.get(FILING)).body).not.toContain('王芳');
});

test.each(['to=/a&to=/b', 'to[]=/a', 'to=/%0d%0ax:y', 'to=%00'])('/login?%s leads to the issuer', async (query) => {
  const answer = await reader.get(`/login?${query}`);
  expect(answer.headers.location).toMatch(bed.issuer.issuer);
  expect(answer.cookies.every(({ value }) => value.length < 3000)).toBe(true);
});

test('names that are given twice, wild keys and long fields are faults of the form', async () => {
  const token = await reader.tokenOn(FILING);
  const filled = 'statement=x&allegation=fraud&email=a@b.cn';
  for (const body of ['statement=a&statement=b', 'email=a&email=b', '_key=a&_key=b', '__proto__=1&constructor=2'])
    expectPage(await reader.post(FILING, `_csrf=${token}&${body}`), 422);
  expectPage(await reader.post(FILING, `_csrf=${token}&${filled}&_step=send&_key=%0d%0a`), 422);
  expectPage(await reader.post(FILING, `_csrf=${token}&${'a=1&'.repeat(9000)}`), 422);
  expectPage(await reader.post(FILING, `_csrf=${token}&_csrf=${token}`), 422);
});

test.each(['application/json', 'text/plain', 'image/png'])('a body of %s is none of a form', async (type) => {
  await reader.get(FILING);
  const headers = { 'content-type': type };
  expectPage(await reader.ask({ method: 'POST', url: FILING, headers, payload: '{"_csrf":"x"}' }), 415);
});

test('a body that is too large is refused in words', async () => {
  expectPage(await reader.post(FILING, 'x'.repeat(70_000)), 413);
});

test.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const)('%s of a form is no fault', async (method) => {
  expect((await reader.ask({ method, url: FILING })).statusCode).toBeLessThan(500);
});

test.each([
  '/%zz',
  '/%c0%ae',
  '//',
  '///',
  '/agencies/%2e%2e/complaint',
  '/agencies/%2e/complaint',
  '/agencies/%00/complaint',
  '/nothing',
])('%s is a page that is not found', async (url) => {
  const path = await rawly(`GET ${url} HTTP/1.1`);
  expect(path).toMatch(/^HTTP\/1.1 (400|404) /);
  expect(path).toContain('text/html');
  expect(path).toContain('</h1>');
});

test('a link of a page never leads to another site', async () => {
  for (const url of ['/.//evil.invalid/x', '/%2e//evil.invalid', '//evil.invalid/x', '/..//evil.invalid'])
    expect(await rawly(`GET ${url} HTTP/1.1`)).not.toMatch(/href="\/\/|to=%2F%2F/);
});

test('what a page does not know is not remembered', async () => {
  const answer = await reader.get(`${FILING}?lang=${'x'.repeat(3000)}&type=${encodeURIComponent('"><script>')}`);
  expect(answer.cookies.map(({ name }) => name)).not.toContain('language');
  expect(answer.cookies.map(({ name }) => name)).not.toContain('type');
  expect(answer.body).not.toContain('<script>');
  expect((await reader.get('/nothing?lang=en')).body).toContain('Page not found');
  expect((await reader.get('/nothing')).body).toContain('Page not found');
});

test('cookies of strangers are as good as none', async () => {
  for (const value of ['x', 's%3Ax.y', '%', `${'é'.repeat(50)}`, 'null', '__proto__', '%00'])
    for (const name of ['heng', 'form', 'language', 'type', 'sign-in']) {
      reader.cookies[name] = value;
      expectPage(await reader.get(FILING), 200);
      expect((await reader.get('/login/callback?code=x')).statusCode).toBe(302);
    }
});

test('headers that are too large are refused without a word of the program', async () => {
  const answer = await rawly(`GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`);
  expect(answer).toMatch(/^HTTP\/1.1 431 /);
  expect(answer).not.toContain('{');
});

/** Sends a request line that no client would send. */
async function rawly(request: string): Promise<string> {
  if (!bed.app.server.listening) await bed.app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((bed.app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`${request}\r\nhost: x\r\nconnection: close\r\n\r\n`);
  return text(socket);
}
