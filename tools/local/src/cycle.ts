import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cycleOf, cyclePeriod } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import { gradesTable } from './cycle/grades.js';
import { outcomeOf, stillRecommended } from './cycle/outcome.js';
import { handIn } from './hand-in.js';
import { readSample, type Sample } from './load/read-sample.js';
import type { Made } from './load/step.js';
import { main } from './main.js';
import { readOptions } from './options.js';
import { say } from './progress.js';
import { freePorts } from './suite/ports.js';
import { startSuite, type Suite } from './suite/suite.js';

/**
 * `npm run cycle`: the sample's cycle in a separate suite, with `--cycles 3` also those of the two samples that go on
 * from it; exits 0 when every grade is as expected, otherwise 1.
 */
await main(async (until) => {
  const values = readOptions('npm run cycle', {
    keep: { type: 'boolean', help: 'leaves the data and the logs in their folder' },
    cycles: { type: 'string', value: 'n', help: 'goes on with the samples of the next half-years: 1, 2 or 3 cycles' },
    sample: { type: 'string', value: 'folder', help: 'runs another sample than samples/2026-H1' },
  });
  if (!values) return 0;
  const { keep, cycles = '1', sample = join(import.meta.dirname, '../../../samples/2026-H1') } = values;
  const first = await readSample(sample);
  const samples = [first];
  while (samples.length < Number(cycles)) {
    const next = cycleOf(plusDays(cyclePeriod(samples.at(-1)!.plan.cycle).until, 1));
    samples.push(await readSample(join(sample, '..', next), samples));
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'heng-cycle-'));
  // PostgreSQL runs as another user when this one is root, and must be able to enter the folder.
  await chmod(dataDir, 0o711);
  try {
    const suite = await startSuite({ dataDir, ports: await freePorts(), startOn: first.plan.span.from, say, until });
    try {
      const made: Made = new Map();
      let wrong = 0;
      for (const [n, sample] of samples.entries()) {
        await handIn(suite, sample, { dataDir, until, before: samples.slice(0, n), made });
        wrong += await report(suite, samples.slice(0, n + 1), until);
      }
      return wrong === 0 ? 0 : 1;
    } finally {
      await suite.stop();
    }
  } finally {
    if (keep) say(`The data and the logs are kept in ${dataDir}.`);
    else await rm(dataDir, { recursive: true, force: true });
  }
});

/** Tells the outcome of the last of the samples. @returns how many things are not as expected */
async function report(suite: Suite, samples: readonly Sample[], until: AbortSignal): Promise<number> {
  const sample = samples.at(-1)!;
  const { ratings, wrong: grades, evidence, letters } = await outcomeOf(suite, sample, until);
  const wrong = [...grades, ...(await stillRecommended(suite, samples))];
  say(`\n${gradesTable(ratings)}\n`);
  say(`evidence hash  ${evidence?.hash}`);
  say(`letters        ${letters}`);
  say(
    wrong.length === 0
      ? `grades         all ${ratings.length} of ${sample.plan.cycle} as expected`
      : `grades         ${wrong.length} of ${sample.plan.cycle} not as expected:\n  ${wrong.join('\n  ')}`,
  );
  return wrong.length;
}
