import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as bed from './bed.js';
import * as load from './board-load.js';
import * as reads from './board-reads.js';
import type { Add } from './figures.js';
import type { Latencies } from './steadily.js';

const READS = 100;
const SECONDS = 20;
const PROJECTS = 100_000;
const ANSWERS = 10_000;
/** Two versions take turns so often; the round that the machine disturbs the least counts. */
const ROUNDS = 5;

/** A version of the suite with a board to measure. */
type Side = Readonly<{ bed: bed.Bed; load: typeof load; reads: typeof reads }>;

/**
 * The board on 100,000 projects and on ten times as many. `BESIDE` names the folder of another version, installed and built: its
 * board is measured by turns with this one, on the same machine at the same time.
 */
export async function measureBoard(own: bed.Bed, add: Add): Promise<void> {
  const here: Side = { bed: own, load, reads };
  const folder = process.env['BESIDE'];
  const beside = folder === undefined ? undefined : await startBeside(resolve(folder));
  try {
    await measureSides(here, beside, add);
  } finally {
    await beside?.bed.stop();
  }
}

async function startBeside(folder: string): Promise<Side> {
  const from = (name: string) => import(pathToFileURL(join(folder, 'tools/bench/dist', name)).href);
  const { startBed } = (await from('bed.js')) as typeof bed;
  return { bed: await startBed(), load: await from('board-load.js'), reads: await from('board-reads.js') };
}

async function measureSides(here: Side, beside: Side | undefined, add: Add): Promise<void> {
  const both = async <T>(measure: (side: Side) => Promise<T>) =>
    [await measure(here), beside && (await measure(beside))] as const;
  const [loaded, before] = await both(loadSide);
  add(
    `import of ${PROJECTS} projects with their stages`,
    loaded.projects.seconds,
    's',
    { below: 240 },
    before?.projects.seconds,
  );
  add(`import of ${PROJECTS} on-site days`, loaded.days.seconds, 's', { below: 240 }, before?.days.seconds);
  add('the board and the feedback clocks follow after', loaded.secondsBehind, 's', undefined, before?.secondsBehind);
  add(`${ANSWERS} answers through the API`, loaded.answers, '/s', undefined, before?.answers);
  const some = await latencies(here, beside, add, `${PROJECTS} projects`);
  await both(async (side) => {
    await side.reads.tenfoldBoard(side.bed);
    await side.reads.vacuumBoard(side.bed);
  });
  const many = await latencies(here, beside, add, 'ten times that');
  for (const [n, { what }] of kinds.entries())
    add(`${what}: p99 on ten times the data ÷ before`, many[n]! / some[n]!, '', { below: 2 });
  const exported = async (what: string, format: string, of: (side: Side) => Promise<string | undefined>) => {
    const [now, then] = await both(async (side) => side.reads.exportBoard(side.bed, format, await of(side)));
    add(`export of ${what} as ${format}`, now.rate, 'lines/s', undefined, then?.rate);
    return [now, then] as const;
  };
  await exported('the largest agency’s projects', 'csv', (side) => side.reads.largestAgency(side.bed));
  for (const format of ['csv', 'xlsx']) {
    const [now, then] = await exported('the whole board', format, async () => undefined);
    add(`memory while exporting ${format}`, now.megabytes, 'MB', undefined, then?.megabytes);
    add(`growth of it in the second half, ${format}`, now.growth, 'MB', { below: 25 }, then?.growth);
  }
}

async function loadSide({ bed, load: { loadBoard }, reads: { vacuumBoard } }: Side): Promise<load.BoardLoad> {
  for (const other of ['complaints', 'rating', 'notification'] as const) await bed.suite.services[other].stop();
  const loaded = await loadBoard(bed, PROJECTS, PROJECTS, ANSWERS);
  await vacuumBoard(bed);
  return loaded;
}

type Read = (side: Side) => Promise<Latencies>;
const kinds: readonly { what: string; read: Read }[] = [
  { what: 'the board and what is often asked of it', read: ({ bed, reads: of }) => of.readBoard(bed, READS, SECONDS) },
  { what: 'distinct filters and searches', read: ({ bed, reads: of }) => of.readDistinct(bed, READS, SECONDS) },
];

/** The time of answers at a steady rate: the p99 of each kind of reading, ms. */
async function latencies(here: Side, beside: Side | undefined, add: Add, of: string): Promise<number[]> {
  const found: number[] = [];
  for (const { what, read } of kinds) {
    const rounds: { now: Latencies; then: Latencies | undefined }[] = [];
    for (let n = 0; n < (beside ? ROUNDS : 1); n += 1)
      rounds.push({ then: beside && (await read(beside)), now: await read(here) });
    for (const share of ['p50', 'p99'] as const) {
      const least = (all: readonly (Latencies | undefined)[]) => Math.min(...all.map((one) => one?.[share] ?? NaN));
      const [now, then] = [least(rounds.map((one) => one.now)), least(rounds.map((one) => one.then))];
      const target = share === 'p99' ? { below: 50 } : undefined;
      add(`${what}, ${of}, ${READS} requests/s: ${share}`, now, 'ms', target, beside && then);
      if (share === 'p99') found.push(now);
    }
  }
  return found;
}
