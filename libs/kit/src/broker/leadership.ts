import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { SETTINGS } from '../service.js';
import type { KitSettings } from '../settings.js';

const RETRY_MS = 500;

/**
 * One replica at a time does a job: the one that holds the session advisory lock of its name. All locks of a process are
 * on one separate connection; when it breaks, PostgreSQL frees them and another replica takes over.
 */
@Injectable()
export class Leadership {
  private readonly logger = new Logger('Leadership');
  private readonly stopped = new AbortController();
  private session: Promise<{ client: pg.Client; lost: AbortSignal }> | undefined;
  private readonly jobs: Promise<void>[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Pick<KitSettings, 'DATABASE_URL'>) {}

  /** Runs `work` whenever this process leads; its signal says when to end. */
  lead(name: string, work: (until: AbortSignal) => Promise<void>): void {
    this.jobs.push(this.campaign(name, work));
  }

  /** Ends all work, then gives the locks back. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await Promise.all(this.jobs);
    await this.session?.then(({ client }) => client.end()).catch(() => undefined);
  }

  private async campaign(name: string, work: (until: AbortSignal) => Promise<void>): Promise<void> {
    while (!this.stopped.signal.aborted) {
      try {
        const { client, lost } = await this.open();
        if (await this.ask(client, 'try_advisory_lock', name)) {
          await work(AbortSignal.any([lost, this.stopped.signal]));
          if (!lost.aborted) await this.ask(client, 'advisory_unlock', name);
        }
      } catch (error) {
        this.logger.warn(`${name}: ${String(error)}`);
      }
      await sleep(RETRY_MS, undefined, { signal: this.stopped.signal }).catch(() => undefined);
    }
  }

  private async ask(client: pg.Client, lock: 'try_advisory_lock' | 'advisory_unlock', name: string): Promise<boolean> {
    const { rows } = await client.query<{ done: boolean }>(`select pg_${lock}(hashtextextended($1, 1)) as done`, [
      name,
    ]);
    return rows[0]?.done ?? false;
  }

  private open(): Promise<{ client: pg.Client; lost: AbortSignal }> {
    this.session ??= (async () => {
      const lost = new AbortController();
      const client = new pg.Client({
        connectionString: this.settings.DATABASE_URL,
        keepAlive: true,
        pipeline: true,
        application_name: 'leadership',
      });
      // Both an error and the end of the connection call this; at the second there may be a new session.
      const lose = () => {
        if (!lost.signal.aborted) this.session = undefined;
        lost.abort();
      };
      client.on('error', lose).on('end', lose);
      await client.connect();
      return { client, lost: lost.signal };
    })();
    this.session.catch(() => (this.session = undefined));
    return this.session;
  }
}
