import { cyclePeriod } from '@heng/contracts';
import { type Api, bodyOf } from './api.js';
import { type Answer, staff } from './call.js';
import { complaintsSteps } from './complaints-steps.js';
import type { Sample } from './read-sample.js';
import { registrySteps } from './registry-steps.js';
import { type Made, rankOf, type Step, stepsOf } from './step.js';
import { trackingSteps } from './tracking-steps.js';

/** Requests under way at one time. */
const PARALLEL = 16;

/**
 * Everything of the sample up to the end of its half-year, in the order of its days; of a successor also what was left of
 * the one before it.
 */
export function stepsOfSample(sample: Sample, before: readonly Sample[] = []): Step[] {
  const { cycle, methodology, opensOn } = sample.plan;
  const { from, until } = cyclePeriod(cycle);
  const open = stepsOf('rating')({ at: 'cycle.json:1' }, cycle)(opensOn ?? from, 'open the cycle', 'open', {
    makes: `cycle ${cycle}`,
    call: ({ as, header }) => as(staff).POST('/cycles', { params: { header }, body: { cycle, methodology } }),
  });
  const own = [open, ...registrySteps(sample), ...trackingSteps(sample, before), ...complaintsSteps(sample)];
  const left = before
    .slice(-1)
    .flatMap((last) => complaintsSteps(last).filter(({ date }) => date >= (opensOn ?? from)));
  return [...left, ...own]
    .filter(({ date }) => date <= until)
    .sort((a, b) => (a.date === b.date ? rankOf(a.phase) - rankOf(b.phase) : a.date < b.date ? -1 : 1));
}

export type Loading = Readonly<{
  api: Api;
  /** Moves the suite to a business date. */
  moveTo: (date: string) => Promise<void>;
  /** Is told of every request that is done. */
  done: (step: Step) => void;
  /** The samples that were handed in before, in their order, and the records that they made. */
  before?: readonly Sample[];
  made?: Made;
}>;

/** Hands the sample in through the public APIs, day by day. @throws Error naming the row that a service refused */
export async function loadSample(sample: Sample, loading: Loading): Promise<Made> {
  const { api, moveTo, done, before = [], made = new Map() } = loading;
  for (const [date, ofDay] of Map.groupBy(stepsOfSample(sample, before), (step) => step.date)) {
    await moveTo(date);
    for (const ofPhase of Map.groupBy(ofDay, (step) => step.phase).values()) {
      const chains = Map.groupBy(ofPhase, (step) => step.changes ?? step.key);
      await inParallel([...chains.values()], async (chain) => {
        for (const step of chain) {
          await take(step, api, made);
          done(step);
        }
      });
    }
  }
  return made;
}

async function take({ at, key, service, call, makes, changes }: Step, api: Api, made: Made): Promise<void> {
  const recordOf = (name: string): Answer => {
    const record = made.get(name);
    if (!record) throw new Error(`${at} names ${name}, which is handed in only later: check the dates.`);
    return record;
  };
  const idOf = (name: string) => recordOf(name).id;
  const header = { 'Idempotency-Key': key };
  const asked = call({
    http: api.http,
    grpc: (message) => api.grpc(message, key),
    idOf,
    header,
    under: (name) => ({ header, path: { id: idOf(name) } }),
    on: (name) => ({ header: { ...header, 'If-Match': `"${recordOf(name).version}"` }, path: { id: idOf(name) } }),
  });
  try {
    const answer = await bodyOf(asked);
    if (!('id' in answer)) return;
    const { id, version, agencyId } = answer;
    if (changes) made.set(changes, { id: idOf(changes), version });
    // A record that a change makes, such as the agency of an application, begins with its first version.
    if (makes) made.set(makes, changes ? { id: agencyId ?? id, version: 1 } : { id, version });
  } catch (error) {
    throw new Error(`${at}: the ${service} service did not take it: ${(error as Error).message}`, { cause: error });
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const next = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: PARALLEL }, next));
}
