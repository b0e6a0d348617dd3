import { eventually, TestBed } from '@heng/testing';
import { start } from '../src/index.js';
import { tally } from './tally.js';

const bed = TestBed.of(tally, { environment: { RATE_LIMIT: '3', FILING_LIMIT: '2', TRUST_PROXY: '1' } });

/** The requests of a test fall in one minute, each test's in another. */
let minute = Math.floor(Date.now() / 60_000);
beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(++minute * 60_000 + 15_500));
afterEach(() => jest.restoreAllMocks());

type Asked = { from?: string; method?: string; path?: string };

/** The statuses of requests that each claim another first address. */
async function ask(
  times: number,
  { from = '203.0.113.1', method = 'GET', path = '/dead-letters' }: Asked = {},
  url = bed.running.url,
) {
  const statuses = [];
  for (let n = 0; n < times; n++) {
    const headers = { 'x-forwarded-for': from.replace('*', String(n)) };
    statuses.push((await fetch(url + path, { method, headers })).status);
  }
  return statuses;
}

test('an address that asks too often is told so with a sentence, and when it may ask again', async () => {
  expect(await ask(3, {})).toEqual([401, 401, 401]);
  const { status, headers, body } = await bed.call('GET', '/dead-letters', {
    headers: { 'x-forwarded-for': '203.0.113.1' },
  });
  expect([status, body.code, body.details]).toEqual([429, 'kit.busy', { retryAfter: 45 }]);
  expect([headers.get('content-type'), headers.get('retry-after')]).toEqual([expect.stringContaining('problem'), '45']);
});

test('reading and filing are limited apart, and health and metrics are not limited', async () => {
  expect(await ask(3, { method: 'POST', path: '/tallies' })).toEqual([401, 401, 429]);
  expect(await ask(4, {})).toEqual([401, 401, 401, 429]);
  for (const path of ['/health/live', '/health/ready', '/metrics'])
    expect(await ask(5, { path })).toEqual(Array(5).fill(200));
});

/** Waits until the database has as many requests of this minute. */
const exchanged = (requests: number) =>
  eventually(async () =>
    expect(await bed.db.query('select count from request_count where minute = $1', [minute])).toEqual([
      { count: requests },
    ]),
  );

test('replicas share the limits', async () => {
  const replica = await start(tally, { ...bed.environment, GRPC_PORT: undefined });
  await replica.ready;
  expect(await ask(3, {})).toEqual([401, 401, 401]);
  await exchanged(3);
  expect(await ask(1, {}, replica.url)).toEqual([401]);
  await exchanged(4);
  expect(await ask(1, {}, replica.url)).toEqual([429]);
  await replica.stop();
});

test('who writes another address each time is known by the one that the proxy adds', async () => {
  expect(await ask(5, { from: '198.51.100.*, 203.0.113.7' })).toEqual([401, 401, 401, 429, 429]);
  expect(await ask(1, { from: '203.0.113.7, 203.0.113.8' })).toEqual([401]);
});

test('addresses of one network are one caller under IPv6', async () => {
  expect(await ask(4, { from: '2001:db8:1:2::*' })).toEqual([401, 401, 401, 429]);
  expect(await ask(1, { from: '2001:db8:1:3::1' })).toEqual([401]);
});

test.each([
  ['no proxy', '0', '198.51.100.*', [401, 401, 401, 429]],
  ['other proxies than the caller', '10.0.0.0/8', '198.51.100.*', [401, 401, 401, 429]],
  ['the caller and another', '127.0.0.1, 10.0.0.0/8', '198.51.100.*, 203.0.113.9, 10.1.2.3', [401, 401, 401, 429]],
  ['two', '2', '198.51.100.*, 203.0.113.9, 10.1.2.3', [401, 401, 401, 429]],
  ['the caller', '127.0.0.1', '203.0.113.*', [401, 401, 401, 401]],
])('with %s believed the address is the first that none of them vouches for', async (_, proxies, from, statuses) => {
  const running = await start(tally, { ...bed.environment, TRUST_PROXY: proxies, GRPC_PORT: undefined });
  const answers = await ask(statuses.length, { from }, running.url);
  await running.stop();
  expect(answers).toEqual(statuses);
});
