import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { inSpan } from '../observe/spans.js';
import { WakeSignal } from '../wake-signal.js';
import { Clock } from '../clock.js';
import { type Cause, systemActor } from './cause.js';

/** A deadline whose date has passed. */
export type DueDeadline = Readonly<{ subject: string; what: string; due: string; version: number }>;
type Handler = (deadline: DueDeadline, cause: Cause) => Promise<unknown>;

/** Marks the method that acts when a clock of this name has run out: `(deadline, cause) => Promise`. */
export const OnDeadline = DiscoveryService.createDecorator<string>();

const TICK_MS = 1000;
const BATCH = 200;
const DUE = `
  select subject, what, due::text, version from deadline
  where done_at is null and not provisional and due < $1 and what = any($2) and ($4::date is null or (due, subject, what) > ($4, $5, $6))
  order by deadline.due, subject, what limit $3`;

/**
 * Fires deadlines when their last day has ended, once each: their cause is claimed in the transaction they act in. None
 * fires on a provisional date.
 */
@Injectable()
export class DeadlineSweep {
  private readonly logger = new Logger('DeadlineSweep');
  private readonly handlers = new Map<string, Handler>();
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly service: string,
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

  /** Fires all that is due, once through: those that cannot act hold up no others. */
  private async fire(until: AbortSignal): Promise<void> {
    let due: DueDeadline[] = [];
    do {
      const last = due.at(-1);
      const after = [last?.due, last?.subject, last?.what];
      due = await this.db.query(DUE, [this.clock.today(), [...this.handlers.keys()], BATCH, ...after]);
      for (const deadline of due) if (!until.aborted) await this.fireOne(deadline);
    } while (due.length === BATCH && !until.aborted);
  }

  /** How many are past their date and have not acted. */
  async overdue(today = this.clock.today()): Promise<number> {
    const [{ count }]: [{ count: number }] = await this.db.query(
      'select count(*)::int as count from deadline where done_at is null and not provisional and due < $1',
      [today],
    );
    return count;
  }

  private async fireOne(deadline: DueDeadline): Promise<void> {
    const { subject, what, version } = deadline;
    try {
      const cause = { handler: `deadline ${what}`, id: `${subject}:${version}`, actor: systemActor(this.service) };
      await inSpan(`deadline ${what}`, {}, () => this.handlers.get(what)!(deadline, cause));
      await this.db.query('update deadline set done_at = now() where subject = $1 and what = $2 and version = $3', [
        subject,
        what,
        version,
      ]);
    } catch (error) {
      this.logger.error(`${what} of ${subject} could not act: ${String(error)}`);
    }
  }
}
