import { Agent, get } from 'node:http';
import { json } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Bed } from './bed.js';
import { inParallel, quantile } from './measure.js';

const WIDTH = 64;
const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });
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
  await steadily(bed, paths, rate, 15); // warms up
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
    const isFirstPage = n % SEARCHES.length === 0 && n % 4 !== 3;
    const path = n % 8 === 5 && cursor ? `/agencies?cursor=${cursor}` : pathOf(n);
    const page = await read(suite.urls.registry + path, isFirstPage);
    latencies.push(performance.now() - due);
    if (isFirstPage && page?.next) cursor = page.next;
  });
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

/** Reads an answer as a browser asks for it, with little work beside the service's own; gives its content if asked to. */
const read = (url: string, content: boolean): Promise<{ next?: string | null } | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      if (content) return resolve(json(answer.pipe(createGunzip())) as Promise<{ next?: string | null }>);
      answer.resume().once('end', () => resolve(undefined));
    }).once('error', reject);
  });
