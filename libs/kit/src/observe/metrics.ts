import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { DeadlineSweep } from '../change/deadlines.js';
import { JetStreamStrategy } from '../broker/jetstream.strategy.js';
import { StreamEnd } from '../broker/stream-end.js';
import { build } from './build.js';

/** The time for one figure; all are read at once. */
const FIGURE_MS = 500;

const WAITING = 'select count(*)::int as value from outbox';
/** Reads the age of the first row to be sent, which is as good as the oldest and does not need a scan of all rows. */
export const OUTBOX_AGE = `
  select coalesce((select extract(epoch from now() - recorded_at)::float from event
    where position = (select min(position) from outbox)), 0) as value`;
const DEAD = 'select count(*)::int as value from dead_letter where replayed_at is null';

/**
 * The figures that operators watch: rows waiting in the outbox, messages waiting in the streams, dead letters, overdue
 * deadlines. A figure is NaN while the database or the broker does not answer in time.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(db: DataSource, deadlines: DeadlineSweep, strategy: JetStreamStrategy, end: StreamEnd) {
    collectDefaultMetrics({ register: this.registry });
    for (const [name, { help, labels = [], read }] of Object.entries(gauges(db, deadlines, strategy, end))) {
      const readInTime = within(FIGURE_MS, read);
      new Gauge({
        name: `heng_${name}`,
        help,
        labelNames: labels,
        registers: [this.registry],
        async collect() {
          const samples = await readInTime().catch(() => [{ value: Number.NaN }]);
          for (const { value, ...labelled } of samples) this.set(labelled, value);
        },
      });
    }
  }
}

/** Reads, unless the last reading still runs, and waits for a limited time. */
function within<T>(ms: number, read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= read().finally(() => (running = undefined));
    const late = sleep(ms, undefined, { ref: false }).then(() => Promise.reject(new Error(`no figure in ${ms} ms`)));
    return Promise.race([running, late]);
  };
}

type Sample = { value: number } & Record<string, string | number>;
type Figure = { help: string; labels?: string[]; read: () => Promise<Sample[]> };

function gauges(
  db: DataSource,
  deadlines: DeadlineSweep,
  strategy: JetStreamStrategy,
  end: StreamEnd,
): Record<string, Figure> {
  const lag = async (figure: 'pending' | 'redelivered') =>
    (await strategy.lag()).map(({ stream, ...figures }) => ({ stream, value: figures[figure] }));
  return {
    build_info: {
      help: 'Always 1; its labels are the version and the commit of the program',
      labels: ['version', 'commit'],
      read: async () => [{ ...build, value: 1 }],
    },
    outbox_waiting: { help: 'Events recorded but not yet published', read: () => db.query(WAITING) },
    outbox_age_seconds: { help: 'Age of the oldest event not yet published', read: () => db.query(OUTBOX_AGE) },
    stream_missing: {
      help: 'Published events that the stream lacks; negative: messages of the stream that the database lacks',
      read: async () => [{ value: await end.missing() }],
    },
    dead_letters: { help: 'Messages put aside and not replayed', read: () => db.query(DEAD) },
    deadlines_overdue: {
      help: 'Deadlines past their date that have not acted',
      read: async () => [{ value: await deadlines.overdue() }],
    },
    consumer_lag: { help: 'Messages of a stream not yet handled', labels: ['stream'], read: () => lag('pending') },
    consumer_redelivered: {
      help: 'Messages of a stream delivered again and not yet handled',
      labels: ['stream'],
      read: () => lag('redelivered'),
    },
    consumer_failures: {
      help: 'Failed tries of messages of a stream since the start of the process',
      labels: ['stream'],
      read: async () => strategy.failures(),
    },
  };
}
