import { TestBed } from '@heng/testing';
import { start } from '../src/index.js';
import { tally } from './tally.js';

const bed = TestBed.of(tally, { environment: { RATE_LIMIT: '3', TRUST_PROXY: '1' } });

test('an address that asks too often is told so with a sentence', async () => {
  const answers = [];
  for (let n = 0; n < 5; n++) answers.push(await bed.call('GET', '/health/live'));
  const { status, headers, body } = answers.at(-1)!;
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429, 429]);
  expect([status, body.code, headers.get('content-type')]).toEqual([
    429,
    'kit.busy',
    expect.stringContaining('problem'),
  ]);
  expect(headers.get('retry-after')).toMatch(/^\d+$/);
});

/** The statuses of requests that each claim another first address. */
async function ask(url: string, forwarded: string, times: number): Promise<number[]> {
  const statuses = [];
  for (let n = 0; n < times; n++) {
    const headers = { 'x-forwarded-for': forwarded.replace('*', String(n)) };
    statuses.push((await fetch(`${url}/health/live`, { headers })).status);
  }
  return statuses;
}

test('who writes another address each time is known by the one that the proxy adds', async () => {
  expect(await ask(bed.running.url, '198.51.100.*, 203.0.113.7', 5)).toEqual([200, 200, 200, 429, 429]);
  expect(await ask(bed.running.url, '203.0.113.7, 203.0.113.8', 1)).toEqual([200]);
});

test.each([
  ['no proxy', '0', '198.51.100.*', [200, 200, 200, 429]],
  ['other proxies than the caller', '10.0.0.0/8', '198.51.100.*', [200, 200, 200, 429]],
  ['the caller and another', '127.0.0.1, 10.0.0.0/8', '198.51.100.*, 203.0.113.9, 10.1.2.3', [200, 200, 200, 429]],
  ['two', '2', '198.51.100.*, 203.0.113.9, 10.1.2.3', [200, 200, 200, 429]],
  ['the caller', '127.0.0.1', '203.0.113.*', [200, 200, 200, 200]],
])(
  'with %s believed the address is the first that none of them vouches for',
  async (_, proxies, forwarded, statuses) => {
    const running = await start(tally, { ...bed.environment, TRUST_PROXY: proxies, GRPC_PORT: undefined });
    const answers = await ask(running.url, forwarded, statuses.length);
    await running.stop();
    expect(answers).toEqual(statuses);
  },
);
