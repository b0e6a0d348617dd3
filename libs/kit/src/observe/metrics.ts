import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { DeadlineSweep } from '../change/deadlines.js';
import { JetStreamStrategy } from '../broker/jetstream.strategy.js';
import { build } from './build.js';

/** Reads the first row to be sent, which is as good as the oldest and does not need a scan of all rows. */
export const OUTBOX = `
  select (select count(*)::int from outbox) as waiting, coalesce((
    select extract(epoch from now() - recorded_at)::float from event
    where position = (select min(position) from outbox)), 0) as age`;
const DEAD = 'select count(*)::int as count from dead_letter where replayed_at is null';

/**
 * The figures that operators watch: rows waiting in the outbox, messages waiting in the streams, dead letters, overdue
 * deadlines. A figure is NaN while the database or the broker does not answer.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(db: DataSource, deadlines: DeadlineSweep, strategy: JetStreamStrategy) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (
      name: string,
      help: string,
      collect: (set: (labels: Record<string, string>, value: number) => void) => Promise<void>,
      labelNames: string[] = [],
    ) =>
      new Gauge({
        name,
        help,
        labelNames,
        registers: [this.registry],
        async collect() {
          await collect((labels, value) => this.set(labels, value)).catch(() => this.set(Number.NaN));
        },
      });
    gauge(
      'heng_build_info',
      'Always 1; its labels are the version and the commit of the program',
      async (set) => set(build, 1),
      ['version', 'commit'],
    );
    gauge('heng_outbox_waiting', 'Events recorded but not yet published', async (set) => {
      const [{ waiting }]: [{ waiting: number }] = await db.query(OUTBOX);
      set({}, waiting);
    });
    gauge('heng_outbox_age_seconds', 'Age of the oldest event not yet published', async (set) => {
      const [{ age }]: [{ age: number }] = await db.query(OUTBOX);
      set({}, age);
    });
    gauge('heng_dead_letters', 'Messages put aside and not replayed', async (set) => {
      const [{ count }]: [{ count: number }] = await db.query(DEAD);
      set({}, count);
    });
    gauge('heng_deadlines_overdue', 'Deadlines past their date that have not acted', async (set) =>
      set({}, await deadlines.overdue()),
    );
    gauge(
      'heng_consumer_lag',
      'Messages of a stream not yet handled',
      async (set) => {
        for (const { stream, pending } of await strategy.lag()) set({ stream }, pending);
      },
      ['stream'],
    );
    gauge(
      'heng_consumer_redelivered',
      'Messages of a stream delivered again and not yet handled',
      async (set) => {
        for (const { stream, redelivered } of await strategy.lag()) set({ stream }, redelivered);
      },
      ['stream'],
    );
  }
}
