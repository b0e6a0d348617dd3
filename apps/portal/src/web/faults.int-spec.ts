import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { FORM, PortalBed, Reader } from '../../test/portal-bed.js';
import { forms } from '../pages.js';

const AGENCY = '/agencies/a-1/complaint';
const PERSONAL = '林知远 lin@example.cn';
const json = { 'content-type': 'application/json' };
type Answer = (response: ServerResponse) => void;
const well: Answer = (response) => response.writeHead(200, json).end('{"id":"a-1","name":"甲公司"}');
let answer: Answer;
let log: string;
let bed: PortalBed;
let reader: Reader;
beforeAll(async () => {
  const lines = new PassThrough().on('data', (chunk: Buffer) => (log += chunk.toString()));
  bed = await PortalBed.start((_, response) => answer(response), lines);
});
afterAll(() => bed?.stop());
beforeEach(() => {
  reader = new Reader(bed);
  [answer, log] = [well, ''];
});

let pages = 0;
/** A page that is not kept from another test. */
const another = () => `/agencies/a-${(pages += 1)}/complaint`;

const faulty: [string, Answer][] = [
  ['hangs', () => undefined],
  ['hangs amid its answer', (response) => void response.writeHead(200, json).write('{"id":"a-1",')],
  [
    'breaks off',
    (response) => response.writeHead(200, { ...json, 'content-length': 50 }).write('{', () => response.destroy()),
  ],
  [
    'answers 50 MB',
    (response) =>
      response.writeHead(200, json).end(`{"id":"a-1","name":"甲公司","more":"${'x'.repeat(50 * 1024 * 1024)}"}`),
  ],
  ['answers without an end', (response) => void endless(response.writeHead(200, json))],
  ['answers HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${PERSONAL}`)],
  ['answers broken JSON', (response) => response.writeHead(200, json).end(`{"name":"${PERSONAL}`)],
  ['answers 500', (response) => response.writeHead(500, json).end('{}')],
  ['refuses in HTML', (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>nginx')],
];

function endless(response: ServerResponse): void {
  if (!response.destroyed) response.write('x'.repeat(1024 * 1024), () => endless(response));
}

describe.each(faulty)('a service that %s', (_, given) => {
  test('is named in one sentence, and the failed page is logged', async () => {
    answer = given;
    const url = another();
    const { statusCode, body } = await reader.get(url);
    expect(statusCode).toBe(503);
    expect(body).toContain('机构登记服务暂时没有响应');
    expect(body).not.toContain('nginx');
    const line = linesOf().find(({ msg }) => msg === 'a page failed');
    expect(line).toMatchObject({ route: '/agencies/:id/complaint', status: 503, reqId: expect.any(String) });
    expect(line!['fault']).toContain('registry');
    expect(log).not.toMatch(/林知远|lin@example/);
  }, 20_000);

  test('leaves the rest of a page', async () => {
    await reader.signIn();
    answer = given;
    const { statusCode, body } = await reader.get('/');
    expect(statusCode).toBe(200);
    expect(body).toContain('暂时没有响应');
    expect(body).toContain('王芳');
  }, 20_000);
});

const linesOf = () =>
  log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('no form is taken from another site, nor without its token from a page without an origin', async () => {
  const token = await reader.tokenOn(AGENCY);
  const wrong: string[] = [];
  for (const { path } of [...forms, { path: '/logout' }]) {
    const url = path.replace(/:\w+/g, 'a-1');
    const of = (headers: object, payload = `_csrf=${token}`) =>
      reader.ask({ method: 'POST', url, payload, headers: { ...FORM, ...headers } });
    for (const refused of [
      of({ origin: 'http://evil.invalid' }),
      of({ origin: 'https://127.0.0.1:3000' }),
      of({ origin: 'null', 'sec-fetch-site': 'cross-site' }),
      of({ 'sec-fetch-site': 'same-site' }),
      of({ origin: 'null' }, ''),
    ])
      if ((await refused).statusCode !== 403) wrong.push(path);
  }
  expect(wrong).toEqual([]);
  // Without a referrer, browsers write null for the pages of this site, too.
  const own = { ...FORM, origin: 'null', 'sec-fetch-site': 'same-origin' };
  expect((await reader.ask({ method: 'POST', url: AGENCY, headers: own, payload: `_csrf=${token}` })).statusCode).toBe(
    422,
  );
});

test('a session that somebody else knows is not the one after the sign-in', async () => {
  // A one-time link begins a session before the sign-in.
  const token = await reader.tokenOn('/consent');
  await reader.post('/consent', `_csrf=${token}&token=${'x'.repeat(43)}`);
  const known = reader.cookies['heng'];
  expect(known).toBeDefined();
  await reader.signIn();
  expect(reader.cookies['heng']).not.toBe(known);
  const other = new Reader(bed);
  other.cookies['heng'] = known!;
  expect((await other.get(AGENCY)).body).not.toContain('王芳');
  // One that was made up is taken over neither.
  const made = new Reader(bed);
  made.cookies['heng'] = 'made-up.signature';
  await made.signIn();
  expect(made.cookies['heng']).not.toBe('made-up.signature');
});

test('nothing personal is in the log', async () => {
  await reader.signIn();
  const token = await reader.tokenOn(AGENCY);
  const secret = 'geheim-0123456789';
  await reader.post(AGENCY, `_csrf=${token}&allegation=fraud&statement=${secret}&email=${secret}@example.cn`);
  await reader.get(`/consent?token=${secret}`);
  await reader.get(`/agencies?q=${secret}`);
  await reader.ask({ method: 'GET', url: '/', headers: { 'user-agent': secret, referer: `http://x/${secret}` } });
  answer = (response) => response.writeHead(422, json).end(JSON.stringify({ code: 'x', detail: secret }));
  await reader.get(another());
  expect(linesOf().length).toBeGreaterThan(5);
  for (const trace of [secret, '王芳', 'staff-1', reader.cookies['heng']!, token]) expect(log).not.toContain(trace);
});

async function withoutDatabase(then: () => Promise<void>): Promise<void> {
  const [{ name }] = (await bed.database.query('select current_database() as name')).rows;
  const closed = (yes: boolean) => bed.database.query(`alter database ${name} connection limit ${yes ? 0 : -1}`);
  await closed(true);
  await bed.database.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', ['portal']);
  await then().finally(() => closed(false));
}

test('with the database of sessions down, pages for everyone go on, and the portal says that it is not ready', async () => {
  await reader.signIn();
  expect((await reader.get('/health/ready')).json()).toMatchObject({ status: 'ok' });
  await withoutDatabase(async () => {
    for (const visitor of [reader, new Reader(bed)]) {
      const page = await visitor.get(AGENCY);
      expect([page.statusCode, page.body.includes('甲公司')]).toEqual([200, true]);
    }
    const ready = await reader.get('/health/ready');
    expect([ready.statusCode, ready.json()]).toMatchObject([
      503,
      { status: 'error', error: { sessions: { status: 'down' } } },
    ]);
    expect((await reader.get('/health/live')).statusCode).toBe(200);
    const signIn = await new Reader(bed).signIn();
    expect([signIn.statusCode, signIn.body]).toEqual([503, expect.stringContaining('登录服务暂时没有响应')]);
    expect(linesOf().filter(({ msg }) => msg === 'a page failed').length).toBeGreaterThan(0);
  });
  expect((await reader.get(AGENCY)).body).toContain('王芳');
});

test('a session outlives a moment without its database, and what needs it says so', async () => {
  await reader.signIn();
  const token = await reader.tokenOn('/consent');
  const { headers } = await reader.post('/consent', `_csrf=${token}&token=${'x'.repeat(43)}`);
  const link = String(headers.location);
  const cookie = reader.cookies['heng'];
  await withoutDatabase(async () => {
    for (const answer of [
      await reader.get('/console'),
      await reader.get(link),
      await reader.post('/consent', `_csrf=${token}&token=${'y'.repeat(43)}`),
      await reader.post('/logout', `_csrf=${token}`),
    ])
      expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining('登录服务暂时没有响应')]);
    const first = await new Reader(bed).get('/consent');
    expect(first.statusCode).toBe(200);
  });
  expect(reader.cookies['heng']).toBe(cookie);
  expect((await reader.get('/console')).body).toContain('王芳');
});

test('what begins a session says so without the database', async () => {
  const token = await reader.tokenOn('/consent');
  await withoutDatabase(async () => {
    const answer = await reader.post('/consent', `_csrf=${token}&token=${'x'.repeat(43)}`);
    expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining('登录服务暂时没有响应')]);
  });
});

test('with the issuer down, the sign-in says so and all other pages stand', async () => {
  const fresh = await PortalBed.start((_, response) => well(response));
  await fresh.issuer.stop();
  const visitor = new Reader(fresh);
  const signIn = await visitor.get('/login');
  expect([signIn.statusCode, signIn.body]).toEqual([503, expect.stringContaining('登录服务暂时没有响应')]);
  expect((await visitor.get(AGENCY)).statusCode).toBe(200);
  await fresh.stop();
});
