import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { setImmediate as others } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { type Background, Clock, Conflicts, EventLog, SETTINGS, WakeSignal } from '@heng/kit';
import { type Import, keptSince } from './import.js';
import {
  IMPORT_KINDS,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  kindNamed,
  personalIn,
  type RowFault,
  runOf,
} from './import-kind.js';
import { refuseImport } from './import-refusals.js';
import type { ImportSettings } from './import-settings.js';
import { type FaultyRow, ImportConflict, ImportStore, type Span, type WaitingRow } from './import.store.js';
import { faultOf, faultsOf } from './read-row.js';

const TICK_MS = 1000;
const BATCH = 500;
/** The longest time in which rows are judged before others are served. */
const STROKE_MS = 5;
/** The most attempts at an import that fails for a reason outside its rows. */
const TRIES = 5;

/** A row of all-or-nothing became faulty while it was applied. */
class RowsFaulty extends Error {
  constructor(readonly faulty: readonly FaultyRow[]) {
    super('rows are faulty');
  }
}

/**
 * Processes the imports, the oldest first, on one replica. Each step is a transaction that begins where the one before
 * ended, so that it continues after a kill; records are named after their line, so that each exists once.
 */
@Injectable()
export class RunImports implements Background {
  private readonly logger = new Logger('RunImports');
  private readonly wakeSignal = new WakeSignal();
  private expiredOn: string | undefined;
  private failing: { id: string; times: number } | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly log: EventLog,
    private readonly imports: ImportStore,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ImportSettings,
    @Inject(IMPORT_KINDS) private readonly kinds: readonly ImportKind[],
    @Optional() private readonly conflicts?: Conflicts,
  ) {}

  wake(): void {
    this.wakeSignal.ring();
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const went = await this.tryStep(until).catch((error: unknown) => {
        this.logger.warn(`importing is delayed: ${nameOf(error)}`);
        return false;
      });
      if (!went) await this.wakeSignal.sleep(TICK_MS, until);
    }
  }

  /** One step of the oldest import; false when there is none or it must be tried again later. */
  private async tryStep(until: AbortSignal): Promise<boolean> {
    await this.expireDaily();
    const one = await this.imports.next();
    if (!one) return false;
    try {
      await this.step(one, until);
      this.failing = undefined;
    } catch (error) {
      if (!(error instanceof ImportConflict) && !until.aborted) return this.endAfterTries(one, error);
    }
    return true;
  }

  /** Deletes, on the first step of a day, the faulty rows that are no longer kept. */
  private async expireDaily(): Promise<void> {
    const today = this.clock.today();
    if (today === this.expiredOn) return;
    await this.imports.expire(keptSince(this.clock.now(), this.settings.IMPORT_FAULTS_DAYS));
    this.expiredOn = today;
  }

  private async endAfterTries(one: Import, error: unknown): Promise<boolean> {
    const times = (this.failing?.id === one.id ? this.failing.times : 0) + 1;
    this.failing = { id: one.id, times };
    this.logger.error(`import ${one.id}, try ${times}: ${nameOf(error)}`);
    if (times < TRIES) return false;
    const current = (await this.imports.find(one.id)) ?? one;
    const applied = one.mode === 'all-or-nothing' ? 0 : current.applied;
    await this.db.transaction((tx) =>
      this.imports.end(tx, current, { state: 'failed', failure: 'unexpected', applied }),
    );
    return true;
  }

  private async step(one: Import, until: AbortSignal): Promise<unknown> {
    const kind = kindNamed(this.kinds, one.kind);
    if (one.state === 'staged') return this.imports.startChecking(one);
    // The ties are asked for anew with each step, before its transaction holds a connection.
    const run = runOf(one, await this.conflicts?.of(one.actor));
    const appliesAll = one.state === 'applying' && one.mode === 'all-or-nothing';
    return appliesAll ? this.applyAll(one, kind, run, until) : this.nextBatch(one, kind, run);
  }

  /** Checks, or applies, the next rows that are still without a fault; after the last row it goes on to what follows. */
  private async nextBatch(one: Import, kind: ImportKind, run: ImportRun): Promise<void> {
    const applies = one.state === 'applying';
    await this.db.transaction(async (tx) => {
      if (one.position === one.rows)
        return applies ? this.imports.end(tx, one, { state: 'done' }) : this.checked(tx, one);
      const span = spanAfter(one.position, one);
      const [, position] = span;
      const rows = await this.imports.waiting(tx, one.id, span);
      const { plans, faulty } = await judgeRows(
        tx,
        kind,
        rows.filter(({ faulty }) => !faulty),
        run,
      );
      const figures = applies ? { applied: one.applied + plans.length } : { checked: position };
      await this.imports.advance(tx, one, { position, ...figures, faulty: one.faulty + faulty.length });
      await this.imports.mark(tx, one.id, faulty, personalIn(kind));
      if (!applies) return;
      await kind.apply(tx, plans);
      await this.imports.forget(tx, one.id, span);
    });
    this.log.wake();
  }

  /** All rows are checked: ends the import, or begins to apply. */
  private async checked(tx: EntityManager, one: Import): Promise<void> {
    if (one.dryRun) return this.imports.end(tx, one, { state: 'done' });
    if (one.mode === 'all-or-nothing' && one.faulty > 0)
      return this.imports.end(tx, one, { state: 'failed', failure: 'rows-faulty' });
    await this.imports.advance(tx, one, { state: 'applying', position: 0 });
  }

  /** Applies all rows in one transaction, batch by batch; a row that has become faulty since its check undoes all. */
  private async applyAll(one: Import, kind: ImportKind, run: ImportRun, until: AbortSignal): Promise<void> {
    // The connection that shows the progress. It is taken before the locks: those who wait for them may hold all other
    // connections.
    const beside = this.db.createQueryRunner();
    try {
      await beside.connect();
      await this.db.transaction(async (tx) => {
        for (let position = 0; position < one.rows;) {
          until.throwIfAborted();
          const span = spanAfter(position, one);
          const { plans, faulty } = await judgeRows(tx, kind, await this.imports.waiting(tx, one.id, span), run);
          if (faulty.length > 0) throw new RowsFaulty(faulty);
          await kind.apply(tx, plans);
          [, position] = span;
          // Shows the progress outside this transaction, which may still be undone.
          await this.imports.advance(beside.manager, one, { applied: position });
        }
        await this.imports.end(tx, one, { state: 'done', applied: one.rows });
      });
      this.log.wake();
    } catch (error) {
      if (!(error instanceof RowsFaulty)) throw error;
      await this.db.transaction(async (tx) => {
        await this.imports.mark(tx, one.id, error.faulty, personalIn(kind));
        const faulty = one.faulty + error.faulty.length;
        await this.imports.end(tx, one, { state: 'failed', failure: 'rows-faulty', faulty, applied: 0 });
      });
    } finally {
      await beside.release();
    }
  }
}

const spanAfter = (position: number, { rows }: Import): Span => [position, Math.min(position + BATCH, rows)];

/** The name of an error without its message, which may contain data of a row. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}

/** A judged batch: the plans of its rows without a fault, and the faults of the others. */
type Judged = { plans: unknown[]; faulty: FaultyRow[] };

/**
 * Judges rows without a known fault: first against earlier rows about the same record, then by the rules of the kind.
 */
async function judgeRows(
  tx: EntityManager,
  kind: ImportKind,
  rows: readonly WaitingRow[],
  run: ImportRun,
): Promise<Judged> {
  const judged: Judged = { plans: [], faulty: [] };
  for (const { n, sameAs } of rows) {
    if (sameAs === null) continue;
    judged.faulty.push({ n, faults: [faultOf(null, refuseImport('import-row-twice', { line: sameAs }))] });
  }
  const single = rows.filter(({ sameAs }) => sameAs === null);
  if (single.length === 0) return judged;
  const judge = await kind.check(tx, single, run);
  let begun = performance.now();
  for (const row of single) {
    if (performance.now() - begun > STROKE_MS) {
      await others();
      begun = performance.now();
    }
    const judgement = judge(row);
    if ('plan' in judgement) judged.plans.push(judgement.plan);
    else {
      const faults = faultsOf(judgement.refusals, kind).map((fault) => discreet(fault, row, personalIn(kind)));
      judged.faulty.push({ n: row.n, faults });
    }
  }
  return judged;
}

/** Removes a fault's sentence when it repeats personal data of its row. */
function discreet(fault: RowFault, row: ImportRow, personal: readonly string[]): RowFault {
  const values = personal.flatMap((key) => row.cells[key] ?? []);
  const without = (sentence: string) => values.reduce((text, value) => text.replaceAll(value, '…'), sentence);
  return { ...fault, zh: without(fault.zh), en: without(fault.en) };
}
