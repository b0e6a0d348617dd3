import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { connect } from '@nats-io/transport-node';

/** The place of the suite's business date (`libs/kit/src/clock.ts`). */
const [BUCKET, KEY] = ['clock', 'business-date'];
const REACHED_WITHIN_MS = 120_000;

export type BusinessDate = Readonly<{
  today: () => Promise<string>;
  /**
   * Moves the suite to a date and waits until every service has it and has processed its due deadlines; never goes
   * back.
   */
  moveTo: (date: string) => Promise<void>;
  close: () => Promise<void>;
}>;

/**
 * The manual clock of the suite, as the broker's operator. With `startOn` it begins with a date, so that no starting
 * service uses another one; without, it must exist. `services` are the URLs of the services that follow it, by name.
 * @throws Error in one sentence
 */
export async function openBusinessDate(
  natsUrl: string,
  startOn: string | undefined,
  services: Readonly<Record<string, string>>,
  until: AbortSignal,
): Promise<BusinessDate> {
  const password = process.env['NATS_OPERATOR_PASSWORD'] ?? 'operator';
  const nc = await connect({ servers: natsUrl, user: 'operator', pass: password, name: 'clock' }).catch(
    (error: Error) => {
      throw new Error(`NATS at ${natsUrl} cannot be used (${error.message}): is the suite running (npm start)?`);
    },
  );
  const kept = new Kvm(jetstream(nc));
  const bucket = await (startOn === undefined ? kept.open(BUCKET) : kept.create(BUCKET));
  await bucket.status().catch(async () => {
    await nc.close();
    throw new Error('This suite has no business date of its own: it follows the system’s clock.');
  });
  const today = async () => (await bucket.get(KEY))?.string() ?? '';
  if (startOn !== undefined && !(await today())) await bucket.put(KEY, startOn);

  async function moveTo(date: string): Promise<void> {
    until.throwIfAborted();
    const present = await today();
    if (present < date) await bucket.put(KEY, date);
    const wanted = present < date ? date : present;
    await Promise.all(Object.entries(services).map(([name, url]) => reach(name, url, wanted, until)));
  }

  return { today, moveTo, close: () => nc.drain() };
}

async function reach(name: string, url: string, date: string, until: AbortSignal): Promise<void> {
  const end = performance.now() + REACHED_WITHIN_MS;
  let seen = 'does not answer';
  while (performance.now() < end) {
    until.throwIfAborted();
    const clock = await clockOf(url);
    if (clock?.today === date && clock.overdueDeadlines === 0) return;
    if (clock) seen = `is at ${clock.today} with ${clock.overdueDeadlines} deadlines to act`;
    await sleep(15);
  }
  throw new Error(
    `${name} has not reached ${date} within ${REACHED_WITHIN_MS / 1000} seconds: it ${seen}; see its log.`,
  );
}

export async function clockOf(url: string): Promise<{ today: string; overdueDeadlines: number } | undefined> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    const body = (await response.json()) as { info: { clock: { today: string; overdueDeadlines: number } } };
    return response.ok ? body.info.clock : undefined;
  } catch {
    return undefined;
  }
}
