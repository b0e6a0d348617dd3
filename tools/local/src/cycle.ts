import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gradesTable } from './cycle/grades.js';
import { outcomeOf } from './cycle/outcome.js';
import { handIn } from './hand-in.js';
import { readSample, type Sample } from './load/read-sample.js';
import { main } from './main.js';
import { say } from './progress.js';
import { freePorts } from './suite/ports.js';
import { startSuite, type Suite } from './suite/suite.js';

/** `npm run cycle`: the sample's cycle in a separate suite; exits 0 when every grade is as expected, otherwise 1. */
await main(async (until) => {
  const { values } = parseArgs({
    options: {
      keep: { type: 'boolean', default: false },
      sample: { type: 'string', default: join(import.meta.dirname, '../../../samples/2026-H1') },
    },
  });
  const sample = await readSample(values.sample);
  const dataDir = await mkdtemp(join(tmpdir(), 'heng-cycle-'));
  // PostgreSQL runs as another user when this one is root, and must be able to enter the folder.
  await chmod(dataDir, 0o711);
  try {
    const suite = await startSuite({ dataDir, ports: await freePorts(), startOn: sample.plan.span.from, say, until });
    try {
      await handIn(suite, sample, { dataDir, until });
      return await report(suite, sample, until);
    } finally {
      await suite.stop();
    }
  } finally {
    if (values.keep) say(`The data and the logs are kept in ${dataDir}.`);
    else await rm(dataDir, { recursive: true, force: true });
  }
});

async function report(suite: Suite, sample: Sample, until: AbortSignal): Promise<0 | 1> {
  const { ratings, wrong, evidence, mails } = await outcomeOf(suite, sample, until);
  say(`\n${gradesTable(ratings)}\n`);
  say(`evidence hash  ${evidence?.hash}`);
  say(`e-mails        ${mails}`);
  say(
    wrong.length === 0
      ? `grades         all ${ratings.length} as expected`
      : `grades         ${wrong.length} not as expected:\n  ${wrong.join('\n  ')}`,
  );
  return wrong.length === 0 ? 0 : 1;
}
