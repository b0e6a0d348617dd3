import { FORM, PortalBed, Reader } from '../../test/portal-bed.js';

const FILING = '/agencies/a-1/complaint';
let bed: PortalBed;
let reader: Reader;
const asked: string[] = [];
let status = 200;
beforeAll(async () => {
  bed = await PortalBed.start((request, response) => {
    asked.push(request.headers.authorization ?? '');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 200 ? '{"id":"a-1","name":"甲公司"}' : '{"code":"x","detail":"没有"}');
  });
});
afterAll(() => bed?.stop());
beforeEach(() => {
  reader = new Reader(bed);
  asked.length = 0;
  status = 200;
});

const age = (): Promise<unknown> =>
  bed.database.query(`update session set content = jsonb_set(content, '{tokens,until}', '0')`);

test('a sign-in that nobody finishes leaves no session', async () => {
  const before = await bed.sessions();
  for (const method of ['GET', 'HEAD'] as const) await reader.ask({ method, url: '/login' });
  await reader.get('/login/callback?code=x&state=y');
  expect(await bed.sessions()).toBe(before);
});

test('requests that come at once, and later ones with the old session, renew a token once', async () => {
  await bed.database.query('delete from session');
  await reader.signIn();
  const { rows } = await bed.database.query<{ content: unknown }>('select content from session');
  for (let round = 0; round < 2; round++) {
    await bed.database.query('update session set content = $1', [rows[0]!.content]);
    await age();
    const pages = await Promise.all([1, 2, 3].map(() => reader.get(FILING)));
    expect(pages.every(({ body }) => body.includes('王芳'))).toBe(true);
  }
  expect(new Set(asked).size).toBe(1);
});

test('a refusal of one caller is not the answer to another', async () => {
  status = 429;
  const answers = await Promise.all([1, 2, 3].map(() => new Reader(bed).get('/agencies/a-2/complaint')));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([429, 429, 429]);
  expect(asked).toHaveLength(3);
});

test.each([500, 501, 503])('a service that answers %p is named', async (given) => {
  status = given;
  const { statusCode, body } = await new Reader(bed).get(`/agencies/a-${given}/complaint`);
  expect(statusCode).toBe(503);
  expect(body).toContain('机构登记服务暂时没有响应');
});

test('without the issuer pages for everyone stand, the sign-out ends the session, and no sentence is of the program', async () => {
  await bed.database.query('delete from session');
  await reader.signIn();
  const token = await reader.tokenOn(FILING);
  const other = new Reader(bed);
  await other.signIn();
  await bed.issuer.stop();
  await age();
  const page = await other.get(FILING);
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain('王芳');
  // A renewal that got no answer is no refusal: the session stays for later.
  expect(await bed.sessions()).toBe(2);
  const out = await reader.ask({ method: 'POST', url: '/logout', headers: FORM, payload: `_csrf=${token}` });
  expect(out.statusCode).toBe(303);
  expect(await bed.sessions()).toBe(1);
});
