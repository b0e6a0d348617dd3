import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { main } from './main.js';
import { say } from './progress.js';
import { handInHalfYear, loaderOf } from './upgrade/half-year.js';
import { upgradeInMidCycle } from './upgrade/mid-cycle.js';
import { orders } from './upgrade/upgrade.js';

/**
 * `.ci/upgrade`: the version in the folder given runs the sample's half-year, this one goes on with its database and
 * broker to the end of the cycle, in both orders of deployment; exits 1 when something is lost.
 */
await main(async (until) => {
  const [given] = process.argv.slice(2);
  if (!given) throw new Error('Say which earlier version, installed and built: upgrade <folder>.');
  const earlier = resolve(given);
  const { readSample } = await loaderOf(earlier);
  const upgrade = { earlier, sample: await readSample(join(earlier, 'samples/2026-H1')), say, until };
  const folder = await mkdtemp(join(tmpdir(), 'heng-upgrade-'));
  // PostgreSQL runs as another user when this one is root, and must be able to enter the folder.
  await chmod(folder, 0o711);
  try {
    const halfYear = join(folder, 'half-year');
    await handInHalfYear(upgrade, halfYear);
    say('The earlier version has handed in the half-year.');
    const faults: string[] = [];
    const ends: string[] = [];
    for (const order of orders) {
      say(`\n${order.name}`);
      const dataDir = join(folder, order.name);
      // The owners stay the same: PostgreSQL refuses the files of others.
      await promisify(execFile)('cp', ['-a', halfYear, dataDir]);
      const { outcome, next, faults: found } = await upgradeInMidCycle(upgrade, order, dataDir);
      faults.push(...found.map((fault) => `${order.name}: ${fault}`));
      const grades = outcome.ratings.map(({ id, state, grade }) => [id, state, grade]);
      ends.push(JSON.stringify({ grades, letters: outcome.letters, next }));
    }
    // The cycle that is closed between has the evidence that the producers counted; from then on there is no difference.
    if (new Set(ends).size > 1) faults.push(`the orders end in different ways:\n${ends.join('\n')}`);
    say(faults.length === 0 ? '\nNothing is lost, in both orders of deployment.' : `\n${faults.join('\n')}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
