import { jetstream } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';

export const CLOCK_BUCKET = 'clock';
export const CLOCK_KEY = 'business-date';
const SHANGHAI_OFFSET = 8 * 3_600_000;

/** The business date in Asia/Shanghai at an instant. China has kept UTC+8 without summer time since 1991. */
export const shanghaiDate = (instant: Date): string =>
  new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);

/** The only source of time: `system`, or `manual` for tests and the demonstration. */
export class Clock {
  private readonly listeners = new Set<() => void>();

  /** `date` is given in manual mode only. */
  constructor(private date?: string) {}

  /** The instant, in manual mode noon in Shanghai of the business date. */
  now(): Date {
    return this.date ? new Date(`${this.date}T12:00:00+08:00`) : new Date();
  }

  /** The business date `YYYY-MM-DD` in Asia/Shanghai. */
  today(): string {
    return this.date ?? shanghaiDate(new Date());
  }

  set(date: string): void {
    if (!this.date) throw new Error('the system clock cannot be set');
    this.date = date;
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever the manual clock moves. */
  onMove(listener: () => void): void {
    this.listeners.add(listener);
  }
}

/** A clock that follows the suite's business date in the KV bucket, until the connection closes. */
export async function followClock(nc: NatsConnection): Promise<Clock> {
  const bucket = await openBucket(nc);
  const clock = new Clock((await bucket.get(CLOCK_KEY))?.string() ?? shanghaiDate(new Date()));
  const watch = await bucket.watch({ key: CLOCK_KEY });
  void (async () => {
    for await (const entry of watch) if (entry.operation === 'PUT') clock.set(entry.string());
  })().catch(() => undefined);
  return clock;
}

async function openBucket(nc: NatsConnection): Promise<KV> {
  const manager = new Kvm(jetstream(nc));
  for (;;) {
    try {
      return await manager.open(CLOCK_BUCKET);
    } catch (error) {
      if (nc.isClosed()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
