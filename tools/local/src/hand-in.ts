import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCycle } from './cycle/run-cycle.js';
import { loadSample, stepsOfSample } from './load/load-sample.js';
import type { Sample } from './load/read-sample.js';
import { say, showBar } from './progress.js';
import type { Suite } from './suite/suite.js';

/** Loads the sample and runs its cycle, except for parts that the data folder marks as done. */
export async function handIn(
  suite: Suite,
  sample: Sample,
  { dataDir, until }: { dataDir: string; until: AbortSignal },
): Promise<void> {
  const { cycle, span } = sample.plan;
  await once(dataDir, `${cycle}-loaded`, async () => {
    say(`${span.from}  the parties hand in what the sample has of ${cycle} and before.`);
    const bar = showBar(stepsOfSample(sample).length, 'requests');
    try {
      await loadSample(sample, { api: suite.api, moveTo: suite.moveTo, done: ({ date }) => bar.tick(date) });
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
