import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCycle } from './cycle/run-cycle.js';
import { loadSample, stepsOfSample } from './load/load-sample.js';
import type { Sample } from './load/read-sample.js';
import type { Made } from './load/step.js';
import { say, showBar } from './progress.js';
import type { Suite } from './suite/suite.js';

type Handing = Readonly<{ dataDir: string; until: AbortSignal; before?: readonly Sample[]; made?: Made }>;

/**
 * Loads the sample and runs its cycle, except for parts that the data folder marks as done. A successor goes on from the
 * samples `before` it and the records that they `made`.
 */
export async function handIn(
  suite: Suite,
  sample: Sample,
  { dataDir, until, before = [], made = new Map() }: Handing,
): Promise<void> {
  const { cycle, span, opensOn } = sample.plan;
  const { api, moveTo } = suite;
  await once(dataDir, `${cycle}-loaded`, async () => {
    say(
      `${opensOn ?? span.from}  the parties hand in what the sample has of ${cycle}${before.length === 0 ? ' and before' : ''}.`,
    );
    const bar = showBar(stepsOfSample(sample, before).length, 'requests');
    try {
      await loadSample(sample, { api, moveTo, done: ({ date }) => bar.tick(date), before, made });
    } finally {
      bar.stop();
    }
  });
  await once(dataDir, `${cycle}-published`, () => runCycle(suite, sample, { say, until }));
}

/**
 * Runs a step unless the folder has a file of that name, which is written at the end. An interrupted step is repeated.
 */
async function once(folder: string, name: string, act: () => Promise<void>): Promise<void> {
  const marker = join(folder, name);
  const done = await access(marker).then(
    () => true,
    () => false,
  );
  if (done) return;
  await act();
  await writeFile(marker, '');
}
