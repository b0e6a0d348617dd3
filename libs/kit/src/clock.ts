import { jetstream } from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import type { NatsConnection } from '@nats-io/transport-node';
import { type Calendar, officialCalendar, shanghaiDate as dateInShanghai } from '@heng/legal-time';
import type { BusinessDay } from './domain.js';
import { refuse } from './refusals.js';

export const CLOCK_BUCKET = 'clock';
export const CLOCK_KEY = 'business-date';

/** The business date in Asia/Shanghai at an instant. */
export const shanghaiDate = (instant: Date): string => dateInShanghai(instant.toISOString());

/**
 * The only source of time: the system clock, or one business date for tests and the demonstration; and the working-day
 * calendar in force.
 */
export class Clock {
  private readonly listeners = new Set<() => void>();
  private date: string | undefined;
  private inForce = officialCalendar;

  constructor(private readonly mode: 'system' | 'manual') {}

  /** The instant; in manual mode noon of the business date in Shanghai. @throws as `today` */
  now(): Date {
    return this.mode === 'manual' ? new Date(`${this.today()}T12:00:00+08:00`) : new Date();
  }

  /** `YYYY-MM-DD` in Asia/Shanghai. @throws DomainError `kit.broker-unreachable` while a manual date is unknown */
  today(): string {
    if (this.mode === 'system') return shanghaiDate(new Date());
    if (!this.date) throw refuse('broker-unreachable');
    return this.date;
  }

  /** The calendar in force: the years that the suite ships, and those that staff imported. */
  get calendar(): Calendar {
    return this.inForce;
  }

  /** The business date with the calendar in force, for a rule that computes a last day. @throws as `today` */
  day(): BusinessDay {
    return { today: this.today(), calendar: this.inForce };
  }

  set(date: string): void {
    if (this.mode === 'system') throw new Error('the system clock cannot be set');
    this.date = date;
    this.tell();
  }

  setCalendar(calendar: Calendar): void {
    this.inForce = calendar;
    this.tell();
  }

  /** Calls back whenever the manual clock moves or another calendar comes into force. */
  onMove(listener: () => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Keeps a manual clock at the business date in the KV bucket. @throws Error while there is no such bucket */
export async function followClock(nc: NatsConnection, clock: Clock): Promise<void> {
  const bucket = await new Kvm(jetstream(nc)).open(CLOCK_BUCKET);
  // Only the watch reveals whether the bucket exists.
  const watch = await bucket.watch({ key: CLOCK_KEY });
  clock.set((await bucket.get(CLOCK_KEY))?.string() ?? shanghaiDate(new Date()));
  void (async () => {
    for await (const entry of watch) if (entry.operation === 'PUT') clock.set(entry.string());
  })().catch(() => undefined);
}
