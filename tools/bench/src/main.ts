import { startBed, type Bed } from './bed.js';
import { measureBoard } from './board.js';
import { measureComplaints } from './complaints.js';
import { rawConsume, rawPublish } from './broker.js';
import { commandsByHttp, commandsByPg } from './commands.js';
import { commitToEvidence, outboxToEvidence, rawInsert, samplePayload } from './evidence.js';
import type { Add, Target } from './figures.js';
import { withHostileRequests } from './hostile.js';
import { importConsultants } from './import.js';
import { listPages } from './list.js';
import { quantile } from './measure.js';
import { measurePages } from './pages.js';
import { loadRegister, tenfold, vacuum } from './register-load.js';
import { readRegister } from './register-reads.js';
import { startUp } from './start-up.js';

/** One figure: what it is, its value, the target it must meet, if any, and its value in another version beside it. */
type Figure = { what: string; value: number; unit: string; target?: Target; beside?: number };

const EVENTS = 20_000;
const CONSULTANTS = 100_000;
const AGENCIES = 5000;
const REVISIONS = 10;
const READS = 100;
/** Both kinds of commands are measured in turn: a machine that others use changes between them. */
const COMMAND_PAIRS = 3;

/** The measurements in order: all of them, or those named in the arguments. */
const parts: Record<string, (bed: Bed, add: Add) => Promise<unknown>> = {
  async 'start-up'(bed, add) {
    for (const [name, { seconds, megabytes }] of Object.entries(await startUp(bed))) {
      add(`start-up of ${name}`, seconds, 's', { below: 2 });
      add(`memory of ${name}`, megabytes, 'MB', { below: 150 });
    }
  },

  async events(bed, add) {
    const publish = add('raw JetStream publish', await rawPublish(bed.nc, samplePayload, EVENTS), 'events/s');
    const consume = add('raw JetStream consume', await rawConsume(bed.nc, EVENTS), 'events/s');
    const insert = add('raw multi-row insert', await rawInsert(bed.database('rating'), EVENTS), 'rows/s');
    const through = add('outbox to evidence', await outboxToEvidence(bed, EVENTS), 'events/s');
    add('outbox to evidence ÷ slowest raw step', through / Math.min(publish, consume, insert), '', { atLeast: 0.5 });

    const latency = await commitToEvidence(bed, 200, 10);
    add('commit to evidence at 200 events/s, p50', latency.p50, 'ms');
    add('commit to evidence at 200 events/s, p99', latency.p99, 'ms', { below: 100 });
  },

  async commands(bed, add) {
    await registryAlone(bed);
    const ratios: number[] = [];
    while (ratios.length < COMMAND_PAIRS) {
      const byPg = add('commands by pg alone', await commandsByPg(bed.database('registry')), '/s');
      const byHttp = add('commands through HTTP', await commandsByHttp(bed), '/s');
      ratios.push(byHttp / byPg);
    }
    add('commands through HTTP ÷ by pg alone, the middle pair', quantile(ratios, 0.5), '', { atLeast: 0.75 });
  },

  async register(bed, add) {
    await registryAlone(bed);
    const { registered, published, secondsBehind } = await loadRegister(bed, AGENCIES, REVISIONS);
    add(`${AGENCIES} agencies registered through the API`, registered, '/s');
    add(`${REVISIONS} revisions of each published through the API`, published, '/s');
    add('the register shows the last of them after', secondsBehind, 's');
    await vacuum(bed);
    const some = await readRegister(bed, READS, 20);
    add(`search and page at ${READS} requests/s, p50`, some.p50, 'ms');
    add(`search and page at ${READS} requests/s, p99`, some.p99, 'ms', { below: 50 });
    await tenfold(bed);
    await vacuum(bed);
    const many = await readRegister(bed, READS, 20);
    add('the same on ten times the data, p50', many.p50, 'ms');
    add('the same on ten times the data, p99', many.p99, 'ms');
    add('p99 on ten times the data ÷ before', many.p99 / some.p99, '', { below: 2 });
  },

  board: measureBoard,

  pages: measurePages,

  complaints: measureComplaints,

  async list(bed, add) {
    await registryAlone(bed);
    const { service, bare } = await listPages(bed);
    add('pages of the register, bare Fastify and pg', bare, '/s');
    add('pages of the register', service, '/s');
    add('pages of the register ÷ bare', service / bare, '', { atLeast: 0.7 });
  },

  async hostile(bed, add) {
    await registryAlone(bed);
    const { undisturbed, first, disturbed, refused, slowest, largest, alone } = await withHostileRequests(bed);
    add('a workbook beyond a limit, alone, the slowest', alone, 'ms', { below: 1000 });
    add('requests of others undisturbed, p99', undisturbed.p99, 'ms');
    add('the same while 20 of the worst arrive at once, p99', first.p99, 'ms');
    add('the same with 20 of the worst in flight, p50', disturbed.p50, 'ms');
    add('the same with 20 of the worst in flight, p99', disturbed.p99, 'ms');
    add('p99 with 20 of the worst ÷ undisturbed', disturbed.p99 / undisturbed.p99, '', { below: 3 });
    add('hostile requests refused meanwhile', refused, '');
    add('the slowest of them', slowest, 'ms');
    add('the largest answer to one of them', largest, 'bytes', { below: 64 * 1024 });
  },

  async import(bed, add) {
    await registryAlone(bed);
    const imports = await importConsultants(bed, CONSULTANTS);
    for (const [mode, { seconds, rate, megabytes, growth }] of Object.entries(imports)) {
      add(`import of ${CONSULTANTS} consultants, ${mode}`, seconds, 's', { below: 120 });
      add(`import, ${mode}`, rate, 'rows/s');
      add(`memory while importing, ${mode}`, megabytes, 'MB');
      add(`growth of it in the second half, ${mode}`, growth, 'MB', { below: 25 });
    }
  },
};

async function registryAlone({ suite }: Bed): Promise<void> {
  for (const other of ['tracking', 'complaints', 'rating', 'notification'] as const) await suite.services[other].stop();
}

async function measure(bed: Bed, names: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add: Add = (what, value, unit, target, beside) => {
    figures.push({
      ...{ what, value: rounded(value), unit },
      ...(target ? { target } : {}),
      ...(beside === undefined ? {} : { beside: rounded(beside) }),
    });
    process.stderr.write(
      `${what}: ${rounded(value)} ${unit}${beside === undefined ? '' : `, before ${rounded(beside)}`}\n`,
    );
    return value;
  };
  for (const name of names) await parts[name]!(bed, add);
  return figures;
}

const rounded = (value: number): number => Number(value.toPrecision(4));
const missed = ({ value, target }: Figure): boolean =>
  (target?.atLeast !== undefined && value < target.atLeast) || (target?.below !== undefined && value >= target.below);

function row(figure: Figure) {
  const { what, value, unit, target, beside } = figure;
  const wanted =
    target?.atLeast !== undefined ? `≥ ${target.atLeast}` : target?.below !== undefined ? `< ${target.below}` : '';
  const met = target ? (missed(figure) ? 'NO' : 'yes') : '';
  return { what, ...(beside === undefined ? {} : { before: beside }), value, unit, target: wanted, met };
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`);

const bed = await startBed();
try {
  const figures = await measure(bed, names);
  console.log(JSON.stringify({ node: process.version, figures }, null, 2));
  console.table(figures.map(row));
  process.exitCode = figures.some(missed) ? 1 : 0;
} finally {
  await bed.stop();
}
