import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bed, startBed } from './bed.js';
import { copyCases, filingsPerSecond, knowAgencies } from './complaints-load.js';
import type { Add } from './figures.js';
import { memoryOf } from './import-file.js';
import { quantile } from './measure.js';
import { startBareFilings } from './page-server.js';
import { type Latencies, type Reading, steadily } from './steadily.js';

/** Service and reference are measured in turn: a machine that others use changes between them. */
const PAIRS = 5;
const FILINGS = 150;
const [FEW, MANY] = [10_000, 1_000_000];
const RATE = 20;
const SECONDS = 5;
const ROUNDS = 4;
const STATES = ['filed', 'accepted', 'answered', 'declined', 'ruled'];

/** Filings with evidence beside bare Fastify and pg, and the reading of 10,000 and of 1,000,000 cases. */
export async function measureComplaints(bed: Bed, add: Add): Promise<void> {
  const few = await sideOf(bed);
  await measureFilings(few, add);
  const other = await startBed();
  try {
    const many = await sideOf(other);
    await filingsPerSecond(other.suite.urls.complaints, many.agencyIds, 20);
    await copyCases(bed, FEW);
    await copyCases(other, MANY);
    await measureReading(few, many, add);
  } finally {
    await other.stop();
  }
}

/** A suite whose other services rest. */
type Side = Readonly<{ bed: Bed; agencyIds: readonly string[] }>;
async function sideOf(bed: Bed): Promise<Side> {
  for (const other of ['registry', 'tracking', 'rating', 'notification'] as const)
    await bed.suite.services[other].stop();
  return { bed, agencyIds: await knowAgencies(bed) };
}

async function measureFilings({ bed, agencyIds }: Side, add: Add): Promise<void> {
  const url = bed.suite.urls.complaints;
  const folder = await mkdtemp(join(bed.dataDir, 'bare-'));
  const bare = await startBareFilings(bed, folder);
  const [ratios, memory]: [number[], number[]] = [[], []];
  try {
    await filingsPerSecond(url, agencyIds, FILINGS / 3); // warms up
    await filingsPerSecond(bare.url, agencyIds, FILINGS / 3);
    while (ratios.length < PAIRS) {
      const reference = add(
        'filings with 1 MB each, bare Fastify, pg and disk',
        await filingsPerSecond(bare.url, agencyIds, FILINGS),
        '/s',
      );
      const ours = add('filings with 1 MB each', await filingsPerSecond(url, agencyIds, FILINGS), '/s', {
        atLeast: Math.min(50, 0.6 * reference),
      });
      ratios.push(ours / reference);
      memory.push(await memoryOf(bed, 'complaints'));
    }
  } finally {
    await bare.stop();
    await rm(folder, { recursive: true });
  }
  add('filings with 1 MB each ÷ bare, the middle pair', quantile(ratios, 0.5), '', { atLeast: 0.6 });
  add('memory while filing', Math.max(...memory), 'MB');
  const half = Math.max(...memory.slice(0, Math.ceil(PAIRS / 2)));
  add('growth of it in the second half', Math.max(0, Math.max(...memory) - half), 'MB', { below: 25 });
}

/** Two suites take turns: one with few cases, one with many. The round that the machine disturbs the least counts. */
async function measureReading(few: Side, many: Side, add: Add): Promise<void> {
  for (const [what, readingOf] of Object.entries(readings)) {
    const rounds: { few: Latencies; many: Latencies }[] = [];
    const read = async ({ bed, agencyIds }: Side) => {
      const headers = { authorization: `Bearer ${await bed.token({ sub: 'bench', roles: ['alliance-staff'] })}` };
      return steadily(bed.suite.urls.complaints, readingOf(agencyIds), RATE, SECONDS, headers);
    };
    for (let n = 0; n <= ROUNDS; n += 1) {
      const round = { few: await read(few), many: await read(many) };
      if (n > 0) rounds.push(round); // the first one warms up
    }
    const least = (side: 'few' | 'many', share: 'p50' | 'p99') => Math.min(...rounds.map((one) => one[side][share]));
    for (const [side, cases] of [
      ['few', FEW],
      ['many', MANY],
    ] as const)
      for (const share of ['p50', 'p99'] as const)
        add(`${what}, ${cases} cases, ${RATE} requests/s: ${share}`, least(side, share), 'ms');
    add(`${what}: p99 on ${MANY} cases ÷ on ${FEW}`, least('many', 'p99') / least('few', 'p99'), '', { below: 2 });
  }
}

type Readings = (agencyIds: readonly string[]) => (n: number, cursor: string) => Reading;
const nth = (ids: readonly string[], n: number): string => ids[(n * 7) % ids.length]!;
const readings: Readonly<Record<string, Readings>> = {
  'the queue of staff': () => (n, cursor) => {
    const path = `/complaints?state=${STATES[n % STATES.length]!}`;
    return { path: n % 8 === 5 && cursor ? `${path}&cursor=${cursor}` : path, keepsCursor: n % 40 === 0 };
  },
  'the cases of an agency': (ids) => (n) => ({ path: `/complaints?agencyId=${nth(ids, n)}` }),
  'public summaries': (ids) => (n) => ({ path: `/agencies/${nth(ids, n)}/complaints/summary` }),
};
