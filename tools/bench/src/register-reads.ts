import type { Bed } from './bed.js';
import { inParallel, quantile } from './measure.js';

const WIDTH = 64;
const SEARCHES = [
  '',
  'sort=-lastChanged',
  `q=${encodeURIComponent('福州')}`,
  `q=${encodeURIComponent('咨询')}&sort=grade`,
  `q=${encodeURIComponent('衡致')}`,
  'q=fuzhou',
  'q=szzy',
  'q=guanli&province=350000',
  'province=440000&sort=-registeredOn',
  'province=110000&province=310000&complete=true',
  'industry=C&sort=completeness',
  'industry=39&complete=false',
  'completeness=90&sort=-completeness',
  'grade=unrated&sort=grade',
  'q=91350100BM0001',
];

/** Latencies in ms of a steady rate of requests: three searches, one of them with its second page, then one agency's page. */
export async function readRegister(bed: Bed, rate: number, seconds: number): Promise<{ p50: number; p99: number }> {
  const { rows } = await bed
    .database('registry')
    .query<{ id: string }>('select agency_id as id from register_line order by md5(agency_id::text) limit 500');
  const ids = rows.map(({ id }) => id);
  const paths = (n: number) =>
    n % 4 === 3 ? `/agencies/${ids[n % ids.length]!}` : `/agencies?${SEARCHES[n % SEARCHES.length]!}`;
  await steadily(bed, paths, rate, 5); // warms up
  return steadily(bed, paths, rate, seconds);
}

async function steadily({ suite }: Bed, pathOf: (n: number) => string, rate: number, seconds: number) {
  const numbers = Array.from({ length: rate * seconds }, (_, n) => n);
  const latencies: number[] = [];
  const began = performance.now();
  let cursor = '';
  await inParallel(numbers, WIDTH, async (n) => {
    // From when it was due: a server that hesitates delays those that wait, too.
    const due = began + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const path = n % 8 === 5 && cursor ? `/agencies?cursor=${cursor}` : pathOf(n);
    const response = await fetch(suite.urls.registry + path);
    const body = (await response.json()) as { next?: string | null };
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(body)}`);
    latencies.push(performance.now() - due);
    if (path === '/agencies?') cursor = body.next ?? '';
  });
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}
