import { provinces } from '@heng/contracts';
import autocannon from 'autocannon';
import type { Bed } from './bed.js';
import type { Add } from './figures.js';
import { quantile } from './measure.js';
import { startBare, startPortal } from './page-server.js';
import { loadPages } from './pages-load.js';
import { wireOf } from './pages-wire.js';
import { steadily } from './steadily.js';

/** Portal and reference are measured in turn: a machine that others use changes between them. */
const PAIRS = 3;
const SECONDS = 3;
const CONNECTIONS = 20;
const RATE = 100;
const WORDS = [...'衡鉴致远恒信博雅中科华夏金桥天成智联云海东方新航标杆卓越启明瑞德'];
/** All agencies are in the first; with two others beside it a search is another one that finds the same. */
const HOME = '350000';
const OTHERS = provinces.map(({ code }) => code).filter((code) => code !== HOME);

/**
 * The pages of 5,000 agencies with 100,000 projects: agency list and agency page by the portal, and by bare Fastify with the same
 * JSX and the same services, where every page is another one and where it is the same.
 */
export async function measurePages(bed: Bed, add: Add): Promise<void> {
  await measureOn(bed, await loadPages(bed), add);
}

async function measureOn(bed: Bed, ids: readonly string[], add: Add): Promise<void> {
  const kinds = {
    'the agency list': lists(),
    'an agency page': ids.map((id) => `/agencies/${id}`),
  };
  const bare = await startBare(bed);
  const fromMemory = await startBare(bed, { KEEP: 'yes' });
  let portal = await startPortal(bed);
  try {
    add('start of the portal', portal.seconds, 's', { below: 1 });
    for (const [what, paths] of Object.entries(kinds)) {
      let asked = 0;
      const another = () => paths[(asked += 1) % paths.length]!;
      const same = () => paths[0]!;
      const fresh = await inTurn(bare.url, portal.url, another);
      for (const [reference, ours] of fresh) {
        add(`${what}, each another one, bare Fastify and renderToString`, reference, '/s');
        add(`${what}, each another one`, ours, '/s');
      }
      add(`${what}, each another one ÷ bare, the middle pair`, middleOf(fresh), '', { atLeast: 0.5 });
      for (const [reference, ours] of await inTurn(fromMemory.url, portal.url, same)) {
        add(`${what}, the same one, bare from memory`, reference, '/s');
        add(`${what}, the same one`, ours, '/s', { atLeast: Math.min(3000, 0.8 * reference) });
      }
    }
    const paths = Object.values(kinds).flatMap((all) => all.slice(0, 500));
    await portal.stop();
    portal = await startPortal(bed);
    const { p50, p99 } = await steadily(portal.url, (n) => ({ path: paths[(n * 7) % paths.length]! }), RATE, 20);
    add(`pages at ${RATE} requests/s, p50`, p50, 'ms');
    add(`pages at ${RATE} requests/s, p99`, p99, 'ms');
    add('memory of the portal then', portal.megabytes(), 'MB', { below: 150 });
    const wire = await wireOf(portal.url, ids);
    add(`the largest public page with its style sheet, ${wire.page.path}`, wire.page.kilobytes, 'kB', { below: 60 });
    add(`the largest script of one, ${wire.script.path}`, wire.script.kilobytes, 'kB', { below: 5 });
  } finally {
    for (const server of [bare, fromMemory, portal]) await server.stop();
  }
}

/** Searches that fill a page each. No two share an answer of the service, and one comes again when the portal has forgotten it. */
const lists = (): string[] =>
  OTHERS.slice(0, 15).flatMap((one, n) =>
    OTHERS.slice(n + 1).flatMap((other) =>
      WORDS.map((word) => {
        const places = [HOME, one, other].map((code) => `&province=${code}`).join('');
        return `/agencies?q=${encodeURIComponent(word)}${places}`;
      }),
    ),
  );

/** The pages/s of two servers in turn. */
async function inTurn(reference: string, ours: string, path: () => string): Promise<[number, number][]> {
  const pairs: [number, number][] = [];
  while (pairs.length < PAIRS) pairs.push([await pagesPerSecond(reference, path), await pagesPerSecond(ours, path)]);
  return pairs;
}

const middleOf = (pairs: readonly [number, number][]): number =>
  quantile(
    pairs.map(([reference, ours]) => ours / reference),
    0.5,
  );

async function pagesPerSecond(url: string, path: () => string): Promise<number> {
  const requests = [{ setupRequest: (request: autocannon.Request) => ({ ...request, path: path() }) }];
  // As browsers ask.
  const load = { url, requests, connections: CONNECTIONS, headers: { 'accept-encoding': 'gzip' } };
  await autocannon({ ...load, duration: 1 });
  const result = await autocannon({ ...load, duration: SECONDS });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url} gave ${result.non2xx} bad answers and ${result.errors} faults`);
  return result.requests.average;
}
