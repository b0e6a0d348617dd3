import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  freePorts,
  handIn,
  type Outcome,
  outcomeOf,
  readSample,
  type Sample,
  serviceNames,
  startSuite,
  type Suite,
} from '@heng/local';
import { checkAnswers } from './answers.js';

jest.setTimeout(600_000);

const CLOSED_ON = '2026-07-01';
const until = new AbortController().signal;
let sample: Sample;
beforeAll(async () => {
  sample = await readSample(join(import.meta.dirname, '../samples/2026-H1'));
});

/** Runs the sample's cycle through the built services, while `disturb` interferes with them. */
async function cycle(disturb: (suite: Suite) => { suite: Suite; end: () => Promise<void> }): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heng-e2e-'));
  await chmod(dataDir, 0o711);
  const undisturbed = await startSuite({
    dataDir,
    ports: await freePorts(),
    startOn: sample.plan.span.from,
    say: () => undefined,
    until,
  });
  try {
    const { suite, end } = disturb(undisturbed);
    await handIn(suite, sample, { dataDir, until });
    await end();
    return await outcomeOf(suite, sample, until);
  } finally {
    await undisturbed.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const gradesOf = ({ ratings }: Outcome) => ratings.map(({ id, state, grade, total }) => ({ id, state, grade, total }));

/** GETs that no record of the sample reaches. */
const NOT_IN_SAMPLE = [
  // Tokens are in e-mails only.
  'registry GET /consent/{token}',
  'registry GET /agreements/{token}',
  'tracking GET /feedback/{token}',
  'rating GET /objection/{token}',
  // A proof needs the receipt of who filed.
  'complaints GET /log/proofs/{leaf}',
  // The sample has no knowledge that is to be recognised and no withheld fields.
  'registry GET /knowledge/{id}',
  'registry GET /withholdings/{id}/challenges',
  // It uploads no files of evidence and imports none.
  ...['registry', 'tracking'].flatMap((service) =>
    [
      'files/{id}',
      'files/{id}/content',
      'files/{id}/downloads',
      'imports/{id}',
      'imports/{id}/faults',
      'imports/{id}/faults.csv',
    ].map((path) => `${service} GET /${path}`),
  ),
];

let calm: Outcome;
let answers: Awaited<ReturnType<typeof checkAnswers>>;

test('a half-year from registration to the published grades gives each agency the grade its figures deserve', async () => {
  calm = await cycle((suite) => ({
    suite,
    end: async () => {
      const agency = sample.rows.complaints[0]!.agency;
      const project = sample.rows.projects.find((row) => row.agency === agency)!;
      answers = await checkAnswers(suite, { agency, enterprise: project.enterprise });
    },
  }));
  expect(calm.wrong).toEqual([]);
  expect(calm.ratings).toHaveLength(sample.rows.expectedGrades.length);
  expect(calm.evidence?.facts).toBeGreaterThan(5000);
  expect(calm.letters).toBeGreaterThan(400);
});

test('every GET answers as the API description says, without any other property', () => {
  expect(answers.faults).toEqual([]);
  expect(answers.unreached.sort()).toEqual(NOT_IN_SAMPLE.sort());
});

test('the same half-year, with services killed again and again and one away at closing time, ends the same', async () => {
  const seen = { waitedFor: [] as string[], kills: 0 };
  const stormy = await cycle((suite) => withKills(withTrackingAwayAtClosing(suite, seen), seen));
  expect(seen.waitedFor).toContain('tracking');
  expect(seen.kills).toBeGreaterThan(5);
  expect(stormy.wrong).toEqual([]);
  expect(stormy.evidence).toEqual(calm.evidence);
  expect(gradesOf(stormy)).toEqual(gradesOf(calm));
  expect(stormy.letters).toBe(calm.letters);
});

/** Often enough that no service survives the half-year, seldom enough that all are up most of the time. */
const KILL_EVERY_MS = 8000;

/** Kills one service after the other with kill -9; the suite restarts each. */
function withKills(suite: Suite, seen: { kills: number }) {
  const over = new AbortController();
  const killing = (async () => {
    for (let n = 0; !over.signal.aborted; n++) {
      await sleep(KILL_EVERY_MS, undefined, { signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted) return;
      suite.services[serviceNames[n % serviceNames.length]!].kill();
      seen.kills += 1;
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
