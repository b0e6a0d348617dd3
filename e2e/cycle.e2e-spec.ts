import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, handIn, readSample, type Sample, serviceNames, startSuite, type Suite } from '@heng/local';
import { endsAsRecorded } from './outcome.js';

jest.setTimeout(1_800_000);

const CLOSED_ON = '2026-07-01';
const until = new AbortController().signal;
let sample: Sample;
let dataDir: string;
let undisturbed: Suite;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'heng-e2e-'));
  await chmod(dataDir, 0o711);
  sample = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
  const startOn = sample.plan.span.from;
  undisturbed = await startSuite({ dataDir, ports: await freePorts(), startOn, say: () => undefined, until });
});
afterAll(async () => {
  await undisturbed?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('the half-year ends as it does in calm when services are killed again and again and one is away at closing time', async () => {
  const seen = { waitedFor: [] as string[], kills: 0 };
  const { suite, end } = withKills(withTrackingAwayAtClosing(undisturbed, seen), seen);
  await handIn(suite, sample, { dataDir, until });
  await end();
  expect(seen.waitedFor).toContain('tracking');
  expect(seen.kills).toBeGreaterThan(5);
  await endsAsRecorded(suite, sample);
});

/** The time for which all services are up before the next one is killed; none survives the half-year. */
const UP_MS = 5000;

/** Kills one service after the other with kill -9; the suite restarts each. */
function withKills(suite: Suite, seen: { kills: number }) {
  const over = new AbortController();
  const killing = (async () => {
    for (let n = 0; !over.signal.aborted; n++) {
      await sleep(UP_MS, undefined, { signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted) return;
      const service = suite.services[serviceNames[n % serviceNames.length]!];
      service.kill();
      seen.kills += 1;
      // Tracking is away for a while.
      await service.ready().catch(() => undefined);
    }
  })();
  const end = async () => {
    over.abort();
    await killing;
    await Promise.all(serviceNames.map((name) => suite.services[name].ready()));
  };
  return { suite, end };
}

/** Stops tracking on the day of the close; restarts it when the cycle has waited for it for a while. */
function withTrackingAwayAtClosing(suite: Suite, seen: { waitedFor: string[] }): Suite {
  let away = false;
  const comeBack = async () => {
    for (let told = 0; told < 5; await sleep(300)) {
      const standing = await fetch(`${suite.urls.rating}/cycles/${sample.plan.cycle}`).then(
        (response) => response.json() as Promise<{ waitingFor?: string[] }>,
        () => ({ waitingFor: undefined }),
      );
      if (standing.waitingFor?.includes('tracking')) told += 1;
      seen.waitedFor.push(...(standing.waitingFor ?? []));
    }
    suite.services.tracking.start();
  };
  const moveTo = async (date: string) => {
    await suite.moveTo(date);
    if (date !== CLOSED_ON || away) return;
    away = true;
    await suite.services.tracking.stop();
    void comeBack();
  };
  return { ...suite, moveTo };
}
