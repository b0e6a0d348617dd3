import { setTimeout as sleep } from 'node:timers/promises';
import { bodyOf } from '../load/api.js';
import { experts, staff } from '../load/call.js';
import { closeCycle } from '../cycle/close-cycle.js';
import { type Outcome, outcomeOf } from '../cycle/outcome.js';
import { ratingApi } from '../cycle/rating-api.js';
import { runCycle } from '../cycle/run-cycle.js';
import { freePorts } from '../suite/ports.js';
import { serviceNames } from '../suite/service-process.js';
import { startSuite, type Suite } from '../suite/suite.js';
import type { Order, Upgrade } from './upgrade.js';

const NEXT = '2026-H2';
const CLOSES_WITHIN_MS = 60_000;
/** ADR 0023: the earlier version's sample gives these agencies too few answers for a grade. */
const REREAD = 'a beginner with its first assessments';

export type Upgraded = Readonly<{ outcome: Outcome; next: Outcome['evidence']; faults: string[] }>;

/**
 * Goes on with the data of the earlier version: some services are replaced, the cycle is closed, the others follow, the
 * cycle comes to its end and the next one is drafted. Returns the outcome, the evidence of the next cycle, and what is wrong
 * in a line each.
 */
export async function upgradeInMidCycle(
  { earlier, sample, say, until }: Upgrade,
  { first, closes }: Order,
  dataDir: string,
): Promise<Upgraded> {
  const ports = await freePorts();
  const startOn = sample.plan.span.from;
  const suite = await startSuite({ dataDir, ports, startOn, version: earlier, say: () => undefined, until });
  try {
    await enrolExperts(suite, startOn);
    await replace(suite, first, say);
    const others = serviceNames.filter((name) => !first.includes(name));
    const follow = async () => {
      const closed = await closesAs(closes, suite, sample.plan.cycle);
      await replace(suite, others, say);
      return closed;
    };
    const [closed] = await Promise.all([follow(), runCycle(suite, sample, { say, until })]);
    const outcome = await outcomeOf(suite, sample, until);
    const next = await draftNext(suite, { earlier, sample, say, until });
    const wrong = outcome.wrong.filter((line) => !line.includes(REREAD));
    return { outcome, next, faults: [...closed, ...wrong, ...(await deadLetters(suite))] };
  } finally {
    await suite.stop();
  }
}

/** The earlier version asked no expert to be in the pool, and this rating service did not hear of the pool. */
async function enrolExperts({ api }: Suite, enrolledOn: string): Promise<void> {
  for (const [sub, name] of Object.entries(experts)) {
    const params = { header: { 'Idempotency-Key': `enrol ${encodeURIComponent(sub)}` } };
    const body = { sub, name, fields: ['management-system' as const], enrolledOn };
    await api.http('registry', staff).POST('/experts', { params, body });
  }
}

async function replace(suite: Suite, names: Order['first'], say: Upgrade['say']): Promise<void> {
  for (const name of names) await suite.upgrade(name);
  say(`            this version of ${names.join(', ')} runs`);
}

/** Waits until the closed cycle stands as it should before the others follow. */
async function closesAs({ state, waitingFor }: Order['closes'], { api }: Suite, cycle: string): Promise<string[]> {
  const rating = ratingApi(api, cycle);
  let seen = '';
  for (const end = performance.now() + CLOSES_WITHIN_MS; performance.now() < end; await sleep(200)) {
    const standing = await rating.standing();
    seen = `${standing.state}, waiting for [${standing.waitingFor.join(', ')}]`;
    if (seen === `${state}, waiting for [${waitingFor.join(', ')}]`) return [];
  }
  return [`the closed cycle is ${seen}; expected ${state}, waiting for [${waitingFor.join(', ')}]`];
}

/** The next cycle has to be sealed and drafted too. */
async function draftNext({ api, moveTo }: Suite, { sample, say, until }: Upgrade): Promise<Outcome['evidence']> {
  const params = { header: { 'Idempotency-Key': `open ${NEXT}` } };
  const body = { cycle: NEXT, methodology: sample.plan.methodology };
  await bodyOf(api.http('rating', staff).POST('/cycles', { params, body }));
  const next = { ...sample, plan: { ...sample.plan, cycle: NEXT } };
  const rating = ratingApi(api, NEXT);
  await closeCycle({ api, rating, sample: next, moveTo, say, until });
  return (await rating.standing()).evidence;
}

async function deadLetters({ api }: Suite): Promise<string[]> {
  const letters = await Promise.all(
    serviceNames.map(async (name) => {
      const { items } = await bodyOf(api.http(name, staff).GET('/dead-letters', { params: { query: {} } }));
      return items.map(({ type, reason }) => `${name} has a dead letter, ${type}: ${reason}`);
    }),
  );
  return letters.flat();
}
