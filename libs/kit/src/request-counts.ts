import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from './refusals.js';
import { SETTINGS } from './service.js';
import type { KitSettings } from './settings.js';

const MINUTE_MS = 60_000;
/** The time after which the replicas know of each other's requests. */
const EXCHANGE_MS = 500;
/** The most callers that a replica remembers; beyond, those are forgotten that came first. */
const MOST_CALLERS = 100_000;

/** Adds the requests that this replica counted, and gives the sums over all replicas. */
const EXCHANGE = `
  insert into request_count (minute, caller, count) select $1, * from unnest($2::text[], $3::int[])
  on conflict (minute, caller) do update set count = request_count.count + excluded.count returning caller, count`;
const FORGET = 'delete from request_count where minute < $1';

/** The requests of one caller in the running minute: in the database at the last exchange, and since then. */
type Count = { shared: number; since: number };

/**
 * Counts the requests of each caller per minute. A request is judged by this replica's memory and never waits for the
 * database, through which the replicas tell each other what they counted. Addresses are kept as hashes.
 */
@Injectable()
export class RequestCounts {
  private minute = 0;
  private counts = new Map<string, Count>();

  constructor(
    private readonly db: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<KitSettings, 'CALL_LIMIT'>,
  ) {}

  /** Counts a request. Gives the requests of the running minute, and the time until it ends, in ms. */
  add(caller: string): { current: number; ttl: number } {
    const now = Date.now();
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) [this.minute, this.counts] = [minute, new Map()];
    const key = createHash('sha256').update(`${minute} ${caller}`).digest('base64url');
    const count = this.counts.get(key) ?? { shared: 0, since: 0 };
    count.since += 1;
    this.counts.set(key, count);
    if (this.counts.size > MOST_CALLERS) this.counts.delete(this.counts.keys().next().value!);
    return { current: count.shared + count.since, ttl: (minute + 1) * MINUTE_MS - now };
  }

  /** Counts a call over gRPC. @throws DomainError `kit.busy` */
  admitCall(caller: string): void {
    const { CALL_LIMIT } = this.settings;
    const { current, ttl } = this.add(`call ${caller}`);
    if (CALL_LIMIT > 0 && current > CALL_LIMIT) throw refuse('busy', { retryAfter: Math.ceil(ttl / 1000) });
  }

  /** Exchanges the counts with the other replicas until the signal fires. */
  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await sleep(EXCHANGE_MS, undefined, { signal: until }).catch(() => undefined);
      // Without the database each replica goes on with its own counts.
      await this.exchange().catch(() => undefined);
    }
  }

  private async exchange(): Promise<void> {
    const { minute, counts } = this;
    // Sorted, so that replicas do not wait for each other in a circle.
    const news = [...counts].filter(([, { since }]) => since > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    if (news.length === 0) return;
    const sent = new Map(news.map(([key, { since }]) => [key, since]));
    const values = [minute, [...sent.keys()], [...sent.values()]];
    const sums: { caller: string; count: number }[] = await this.db.query(EXCHANGE, values);
    for (const { caller, count } of sums) {
      const known = counts.get(caller);
      if (known) Object.assign(known, { shared: count, since: known.since - sent.get(caller)! });
    }
    await this.db.query(FORGET, [minute]);
  }
}
