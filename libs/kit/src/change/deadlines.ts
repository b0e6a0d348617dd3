import { Inject, Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { inSpan } from '../observe/spans.js';
import { WakeSignal } from '../wake-signal.js';
import { Clock } from '../clock.js';
import type { DeadlineChange } from '../domain.js';
import { SERVICE_NAME } from '../service.js';
import { type Cause, systemActor } from './cause.js';
import { fixed, type Statement } from './statement.js';

const STOP = `
  update deadline set done_at = now() from jsonb_to_recordset($1::jsonb) as s(subject text, what text)
  where deadline.subject = s.subject and deadline.what = s.what and done_at is null`;

const START = `
  insert into deadline (subject, what, due, calendar, provisional, steps)
  select s.subject, s.what, s.date, s."calendarVersion", s.provisional, s.steps
  from jsonb_to_recordset($1::jsonb)
    as s(subject text, what text, date date, "calendarVersion" text, provisional boolean, steps jsonb)
  on conflict (subject, what) do update set due = excluded.due, calendar = excluded.calendar,
    provisional = excluded.provisional, steps = excluded.steps, version = deadline.version + 1, done_at = null`;

/** The clocks of several aggregates: those that stop in one statement, then those that start in one. */
export function movesOf(changes: readonly Readonly<{ subject: string; change: DeadlineChange }>[]): Statement[] {
  const stops = changes.flatMap(({ subject, change }) => ('stop' in change ? [{ subject, what: change.stop }] : []));
  const starts = changes.flatMap(({ subject, change }) =>
    'start' in change ? [{ subject, what: change.start, ...change.due }] : [],
  );
  return [
    ...(stops.length > 0 ? [fixed(STOP, JSON.stringify(stops))] : []),
    ...(starts.length > 0 ? [fixed(START, JSON.stringify(starts))] : []),
  ];
}

/** A deadline whose date has passed. */
export type DueDeadline = Readonly<{ subject: string; what: string; due: string; version: number }>;
type Handler = (deadline: DueDeadline, cause: Cause) => Promise<unknown>;

/** Marks the method that acts when a clock of this name has run out: `(deadline, cause) => Promise`. */
export const OnDeadline = DiscoveryService.createDecorator<string>();

const TICK_MS = 1000;
const BATCH = 200;
const DUE = `
  select subject, what, due::text, version from deadline
  where done_at is null and due < $1 and what = any($2) and ($4::date is null or (due, subject, what) > ($4, $5, $6))
  order by deadline.due, subject, what limit $3`;
const OVERDUE = 'select count(*)::int as count from deadline where done_at is null and due < $1';
const DONE = 'update deadline set done_at = now() where subject = $1 and what = $2 and version = $3';

/** Fires each deadline once, after its last day: its cause is claimed in the transaction in which it acts. */
@Injectable()
export class DeadlineSweep {
  private readonly logger = new Logger('DeadlineSweep');
  private readonly handlers = new Map<string, Handler>();
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {
    clock.onMove(() => this.wakeSignal.ring());
  }

  register(discovery: DiscoveryService, scanner: MetadataScanner): void {
    for (const wrapper of [...discovery.getProviders(), ...discovery.getControllers()]) {
      const instance = wrapper.instance as Record<string, Handler> | undefined;
      if (!instance || typeof instance !== 'object') continue;
      for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const what = discovery.getMetadataByDecorator(OnDeadline, wrapper, method);
        if (what) this.handlers.set(what, (deadline, cause) => instance[method]!(deadline, cause));
      }
    }
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await this.fire(until).catch((error: unknown) => this.logger.warn(`deadlines wait: ${String(error)}`));
      await this.wakeSignal.sleep(TICK_MS, until);
    }
  }

  /** Fires the due deadlines, each once: one that cannot act does not hold up the others. */
  private async fire(until: AbortSignal): Promise<void> {
    let due: DueDeadline[] = [];
    do {
      const last = due.at(-1);
      const after = [last?.due, last?.subject, last?.what];
      due = await this.db.query(DUE, [this.clock.today(), [...this.handlers.keys()], BATCH, ...after]);
      for (const deadline of due) if (!until.aborted) await this.fireOne(deadline);
    } while (due.length === BATCH && !until.aborted);
  }

  /** The number of deadlines past their date that have not acted. */
  async overdue(today = this.clock.today()): Promise<number> {
    const [{ count }]: [{ count: number }] = await this.db.query(OVERDUE, [today]);
    return count;
  }

  private async fireOne(deadline: DueDeadline): Promise<void> {
    const { subject, what, version } = deadline;
    try {
      const cause = { handler: `deadline ${what}`, id: `${subject}:${version}`, actor: systemActor(this.service) };
      await inSpan(`deadline ${what}`, {}, () => this.handlers.get(what)!(deadline, cause));
      await this.db.query(DONE, [subject, what, version]);
    } catch (error) {
      this.logger.error(`${what} of ${subject} could not act: ${String(error)}`);
    }
  }
}
