import { gunzipSync } from 'node:zlib';
import { PortalBed, Reader } from '../../test/portal-bed.js';

let isUp = true;
let title = '公开';
let bed: PortalBed;
let stranger: Reader;
/** Every answer says whether a token came with its question. */
beforeAll(async () => {
  bed = await PortalBed.start(({ headers, url }, response) => {
    const record = { id: 'k-1', kind: 'method', agencyId: 'a-1', agencyName: '甲', recognisedOn: '2026-03-02' };
    const items = [{ ...record, title: headers.authorization ? '凭令牌' : title }];
    const body = {
      items: url!.startsWith('/knowledge') ? items : [],
      next: null,
      count: 1,
      counts: { state: {}, grade: {} },
      ...{ agencyName: '甲', cycle: '2026-H1', statement: '理由', confirmableUntil: '2026-03-05' },
    };
    response.writeHead(isUp ? 200 : 500, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
afterAll(() => bed?.stop());
beforeEach(() => {
  [isUp, title, stranger] = [true, '公开', new Reader(bed)];
});

let words = 0;
/** A page that no other test asks for. */
const another = () => `/knowledge?q=${(words += 1)}`;
const bodyOf = async (reader: Reader, url: string) => (await reader.get(url)).body;

test('the page of a reader who is signed in is never shown to others, nor theirs to this reader', async () => {
  const reader = new Reader(bed);
  await reader.signIn();
  const [first, second] = [another(), another()];
  expect(await bodyOf(reader, first)).toMatch(/王芳[^]*凭令牌/);
  expect(await bodyOf(stranger, first)).toMatch(/登录[^]*公开/);
  expect(await bodyOf(stranger, first)).not.toContain('王芳');
  expect(await bodyOf(stranger, second)).toMatch(/登录[^]*公开/);
  expect(await bodyOf(reader, second)).toMatch(/王芳[^]*凭令牌/);
});

test('a page from the session of a reader who is not signed in is not shown to others', async () => {
  const { headers } = await stranger.post('/objection', `_csrf=${await stranger.tokenOn('/objection')}&token=code`);
  const opened = String(headers.location);
  expect((await stranger.get(opened)).statusCode).toBe(200);
  expect((await new Reader(bed).get(opened)).statusCode).toBe(303);
});

test.each([
  ['language', '?lang=en', '<html lang="en">'],
  ['type', '?type=large', '<html lang="zh-CN" class="large">'],
])('a page in another %s is another page', async (cookie, query, mark) => {
  const url = another();
  expect(await bodyOf(stranger, url)).not.toContain(mark);
  const chooser = new Reader(bed);
  await chooser.get(`/calendar/calculate${query}`);
  expect(chooser.cookies[cookie]).toBeDefined();
  expect(await bodyOf(chooser, url)).toContain(mark);
  expect(await bodyOf(stranger, url)).not.toContain(mark);
});

test('a page with another query is another page', async () => {
  for (const url of [another(), another()]) expect(await bodyOf(stranger, url)).toContain(`value="${url.slice(-1)}"`);
});

test('the choice of a language is remembered from a page that others have read before', async () => {
  const url = `${another()}&lang=en`;
  await new Reader(bed).get(url);
  await stranger.get(url);
  expect(stranger.cookies['language']).toBe('en');
});

test('a page that misses a part is not kept', async () => {
  isUp = false;
  expect(await bodyOf(stranger, '/')).toContain('暂时没有响应');
  isUp = true;
  expect(await bodyOf(stranger, '/')).not.toContain('暂时没有响应');
});

const zipped = { 'accept-encoding': 'br, gzip' };
const ask = (url: string, headers: Record<string, string>) => stranger.ask({ method: 'GET', url, headers });

test('a page is compressed once and sent so to every reader that takes it', async () => {
  const url = another();
  const [first, second, plain] = [await ask(url, zipped), await ask(url, zipped), await ask(url, {})];
  expect([first.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
  expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
  expect(gunzipSync(first.rawPayload).equals(plain.rawPayload)).toBe(true);
  expect([first.headers.vary, plain.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
});

test('a reader who has a page as it is gets 304 without its bytes, and the new page when it has changed', async () => {
  const url = another();
  const [page, plain] = [await ask(url, zipped), await ask(url, {})];
  const tag = String(page.headers.etag);
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect(plain.headers.etag).not.toBe(tag);
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await ask(url, { ...zipped, 'if-none-match': known });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
  }
  expect((await ask(url, { ...zipped, 'if-none-match': '"other"' })).statusCode).toBe(200);
  title = '另外公开';
  await new Promise((resolve) => setTimeout(resolve, 3100));
  const changed = await ask(url, { ...zipped, 'if-none-match': tag });
  expect([changed.statusCode, changed.headers.etag === tag]).toEqual([200, false]);
});

test('a reader who is signed in gets the page itself, without an ETag, also for the ETag of the public one', async () => {
  const url = another();
  const tag = String((await ask(url, zipped)).headers.etag);
  const reader = new Reader(bed);
  await reader.signIn();
  const answer = await reader.ask({ method: 'GET', url, headers: { 'if-none-match': tag } });
  expect([answer.statusCode, answer.headers.etag]).toEqual([200, undefined]);
  expect(answer.body).toContain('王芳');
});

test('what one reader alone gets has no ETag', async () => {
  isUp = false;
  expect((await ask('/', {})).headers.etag).toBeUndefined();
  isUp = true;
  expect((await ask('/agencies/a-1/complaint', {})).headers.etag).toBeUndefined();
});
