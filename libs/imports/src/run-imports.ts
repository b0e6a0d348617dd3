import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Background, EventLog, WakeSignal } from '@heng/kit';
import type { Import } from './import.js';
import { IMPORT_KINDS, type ImportKind, type ImportRun } from './import-kind.js';
import { ImportStore, type FaultyRow, ImportConflict, type Span } from './import.store.js';
import { judgeRows, personalIn } from './judge-rows.js';
import { kindNamed } from './kind-named.js';

const TICK_MS = 1000;
const BATCH = 500;
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
  private failing: { id: string; times: number } | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly log: EventLog,
    private readonly imports: ImportStore,
    @Inject(IMPORT_KINDS) private readonly kinds: readonly ImportKind[],
  ) {
    imports.onStaged(() => this.wakeSignal.ring());
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const next = await this.imports.next().catch((error: unknown) => {
        this.logger.warn(`importing is delayed: ${String(error)}`);
        return null;
      });
      const went = next !== null && (await this.tryStep(next, until));
      if (!went) await this.wakeSignal.sleep(TICK_MS, until);
    }
  }

  /** One step of an import; false when it must be tried again later. */
  private async tryStep(one: Import, until: AbortSignal): Promise<boolean> {
    try {
      await this.step(one, until);
      this.failing = undefined;
      return true;
    } catch (error) {
      if (error instanceof ImportConflict || until.aborted) return true;
      return this.bear(one, error);
    }
  }

  private async bear(one: Import, error: unknown): Promise<boolean> {
    const times = (this.failing?.id === one.id ? this.failing.times : 0) + 1;
    this.failing = { id: one.id, times };
    this.logger.error(`import ${one.id}, try ${times}: ${nameOf(error)}`);
    if (times < TRIES) return false;
    const current = (await this.imports.find(one.id)) ?? one;
    await this.db
      .transaction((tx) =>
        this.imports.end(tx, current, { state: 'failed', failure: 'unexpected', ...unmade(current) }),
      )
      .catch((failure: unknown) => this.logger.error(`import ${one.id} cannot be ended: ${nameOf(failure)}`));
    return true;
  }

  private async step(one: Import, until: AbortSignal): Promise<unknown> {
    const kind = kindNamed(this.kinds, one.kind);
    if (one.state === 'staged') return this.imports.startChecking(one);
    if (one.state === 'checking') return this.checkBatch(one, kind);
    return one.mode === 'all-or-nothing' ? this.applyAll(one, kind, until) : this.applyBatch(one, kind);
  }

  /** Checks the next rows; after the last row it ends the import or begins to apply. */
  private checkBatch(one: Import, kind: ImportKind): Promise<unknown> {
    return this.db.transaction(async (tx) => {
      if (one.position === one.rows) return this.afterChecking(tx, one);
      const span = spanAfter(one.position, one);
      const rows = await this.imports.waiting(tx, one.id, span);
      const { faulty } = await judgeRows(tx, kind, rows.filter(isOpen), runOf(one));
      const [, position] = span;
      await this.imports.advance(tx, one, { position, checked: position, faulty: one.faulty + faulty.length });
      return this.imports.mark(tx, one.id, faulty, personalIn(kind));
    });
  }

  private async afterChecking(tx: EntityManager, one: Import): Promise<unknown> {
    if (one.dryRun) return this.imports.end(tx, one, { state: 'done' });
    if (one.mode === 'all-or-nothing' && one.faulty > 0)
      return this.imports.end(tx, one, { state: 'failed', failure: 'rows-faulty' });
    return this.imports.advance(tx, one, { state: 'applying', position: 0 });
  }

  /** Applies the next rows that are still without a fault; after the last row it ends the import. */
  private async applyBatch(one: Import, kind: ImportKind): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (one.position === one.rows) return this.imports.end(tx, one, { state: 'done' });
      const span = spanAfter(one.position, one);
      const rows = await this.imports.waiting(tx, one.id, span);
      const { plans, faulty } = await judgeRows(tx, kind, rows.filter(isOpen), runOf(one));
      const figures = { applied: one.applied + plans.length, faulty: one.faulty + faulty.length };
      await this.imports.advance(tx, one, { position: span[1], ...figures });
      await this.imports.mark(tx, one.id, faulty, personalIn(kind));
      await kind.apply(tx, plans);
      await this.imports.forget(tx, one.id, span);
    });
    this.log.wake();
  }

  /** Applies all rows in one transaction, batch by batch; a row that has become faulty since its check undoes all. */
  private async applyAll(one: Import, kind: ImportKind, until: AbortSignal): Promise<void> {
    // The connection that shows the progress. It is taken before the locks: those who wait for them may hold all other
    // connections.
    const beside = this.db.createQueryRunner();
    try {
      await beside.connect();
      await this.db.transaction(async (tx) => {
        await this.applyRows(tx, beside.manager, one, kind, until);
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

  private async applyRows(
    tx: EntityManager,
    beside: EntityManager,
    one: Import,
    kind: ImportKind,
    until: AbortSignal,
  ): Promise<void> {
    for (let position = 0; position < one.rows;) {
      until.throwIfAborted();
      const span = spanAfter(position, one);
      const rows = await this.imports.waiting(tx, one.id, span);
      const { plans, faulty } = await judgeRows(tx, kind, rows, runOf(one));
      if (faulty.length > 0) throw new RowsFaulty(faulty);
      await kind.apply(tx, plans);
      [, position] = span;
      // Shows the progress outside this transaction, which may still be undone.
      await this.imports.advance(beside, one, { applied: position });
    }
  }
}

const isOpen = ({ faulty }: { faulty: boolean }): boolean => !faulty;

/** The rows of the next batch after a position. */
const spanAfter = (position: number, { rows }: Import): Span => [position, Math.min(position + BATCH, rows)];

const runOf = ({ id, actor }: Import): ImportRun => ({
  id,
  actor,
  cause: (line, part) => ({ handler: part ? `import ${part}` : 'import', id: `${id}:${line}`, actor }),
});

/** With all-or-nothing, a failed import has applied nothing. */
const unmade = ({ mode }: Import) => (mode === 'all-or-nothing' ? { applied: 0 } : {});

/** The name of an error without its message, which may contain data of a row. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
