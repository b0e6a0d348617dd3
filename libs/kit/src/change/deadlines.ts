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

/** A deadline that acts, or that another calendar moves. */
export type DueDeadline = Readonly<{
  subject: string;
  what: string;
  due: string;
  provisional: boolean;
  version: number;
}>;

/** The deadlines of one clock that another calendar concerns. */
export type DeadlineCounts = Readonly<{ what: string; open: number; waiting: number; moved: number }>;
type Handler = (deadline: DueDeadline, cause: Cause) => Promise<unknown>;

/** Marks the method that acts when a clock of this name has run out: `(deadline, cause) => Promise`. */
export const OnDeadline = DiscoveryService.createDecorator<string>();

/**
 * Marks the method that recomputes a clock of this name, or of these, when another calendar is in force:
 * `(deadline, cause) => Promise`. It starts the clock anew; one that it leaves as it is counts as recomputed.
 */
export const OnCalendar = DiscoveryService.createDecorator<string | readonly string[]>();

const TICK_MS = 1000;
const BATCH = 200;
const DUE = `
  select subject, what, due::text, provisional, version from deadline
  where done_at is null and not provisional and due < $1 and what = any($2)
    and ($4::date is null or (due, subject, what) > ($4, $5, $6))
  order by deadline.due, subject, what limit $3`;
/** Open deadlines that the calendar in force has not given: its version is $1. */
const STALE = `
  select subject, what, due::text, provisional, version from deadline
  where done_at is null and (calendar < $1 or calendar > $1) and what = any($2)
    and ($4::text is null or (subject, what) > ($4, $5))
  order by deadline.subject, what limit $3`;
const RECOMPUTED = 'update deadline set calendar = $4 where subject = $1 and what = $2 and version = $3';
const OVERDUE = `
  select count(*)::int as count from deadline where done_at is null and not provisional and due < $1`;
/** $1 the calendar in force, $2 the names of clocks that are recomputed, $3 a day. */
const COUNTS = `
  select what, sum(open)::int as open, sum(waiting)::int as waiting, sum(moved)::int as moved from (
    select what, count(*) filter (where due >= $3::date) as open, count(*) filter (where calendar <> $1) as waiting, 0 as moved
    from deadline where done_at is null and what = any($2) group by what
    union all
    select data ->> 'deadline', 0, 0, count(*) from event
    where type like '%.deadline-moved.v1' and data ->> 'calendar' = $1 group by 1
  ) as counted group by what having sum(open + waiting + moved) > 0 order by what`;
const DONE = 'update deadline set done_at = now() where subject = $1 and what = $2 and version = $3';

/**
 * Fires each deadline once, after its last day: its cause is claimed in the transaction in which it acts. None fires on a
 * provisional date, or before the calendar in force has given its date.
 */
@Injectable()
export class DeadlineSweep {
  private readonly logger = new Logger('DeadlineSweep');
  private readonly handlers = new Map<string, Handler>();
  private readonly recomputers = new Map<string, Handler>();
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
        const call: Handler = (deadline, cause) => instance[method]!(deadline, cause);
        if (what) this.handlers.set(what, call);
        const recomputed = discovery.getMetadataByDecorator(OnCalendar, wrapper, method) ?? [];
        for (const name of [recomputed].flat()) this.recomputers.set(name, call);
      }
    }
  }

  run(until: AbortSignal): Promise<void> {
    return this.wakeSignal.repeat('the sweep of deadlines', TICK_MS, until, async () => {
      await this.recompute(until);
      await this.fire(until);
    });
  }

  /** Recomputes all open deadlines by the calendar in force, once through and each in a transaction of its own. */
  private async recompute(until: AbortSignal): Promise<void> {
    const { version: calendar } = this.clock.calendar;
    let [stale, count]: [DueDeadline[], number] = [[], 0];
    do {
      const last = stale.at(-1);
      stale = await this.db.query(STALE, [calendar, [...this.recomputers.keys()], BATCH, last?.subject, last?.what]);
      for (const deadline of stale) {
        const { subject, what, version } = deadline;
        if (until.aborted) break;
        const cause = this.causeOf(`calendar ${what}`, `${subject}:${version}:${calendar}`);
        if (await this.call(this.recomputers, deadline, cause))
          await this.db.query(RECOMPUTED, [subject, what, version, calendar]);
      }
      count += stale.length;
    } while (stale.length === BATCH && !until.aborted);
    if (count > 0) this.logger.log(`${count} open deadlines were recomputed by the calendar ${calendar}`);
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

  /** Counts by clock the open deadlines from a day on, those still to be recomputed, and those that the calendar in force has moved. */
  counts(from: string): Promise<DeadlineCounts[]> {
    return this.db.query(COUNTS, [this.clock.calendar.version, [...this.recomputers.keys()], from]);
  }

  private async fireOne(deadline: DueDeadline): Promise<void> {
    const { subject, what, version } = deadline;
    const cause = this.causeOf(`deadline ${what}`, `${subject}:${version}`);
    if (await this.call(this.handlers, deadline, cause)) await this.db.query(DONE, [subject, what, version]);
  }

  private causeOf(handler: string, id: string): Cause {
    return { handler, id, actor: systemActor(this.service) };
  }

  /** @returns false when the handler could not act */
  private async call(handlers: ReadonlyMap<string, Handler>, deadline: DueDeadline, cause: Cause): Promise<boolean> {
    try {
      await inSpan(cause.handler, {}, () => handlers.get(deadline.what)!(deadline, cause));
      return true;
    } catch (error) {
      this.logger.error(`${cause.handler} of ${deadline.subject} could not act: ${String(error)}`);
      return false;
    }
  }
}
