import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Cause, ChangeStore, type Changing, Clock, refuseKit, StoreContext } from '@heng/kit';
import { cancel, type Import, mustOwn } from './import.js';
import type { ImportRow, RowFault } from './import-kind.js';
import { importTable } from './import.table.js';

/** A staged row, `n` in its order; `key` is null when no other row can be about the same record. */
export type StagedRow = ImportRow & Readonly<{ n: number; key: string | null; faults: readonly RowFault[] | null }>;
/** A row to be checked; `sameAs` is the line of an earlier row about the same record. */
export type WaitingRow = ImportRow & Readonly<{ n: number; sameAs: number | null; faulty: boolean }>;
export type FaultyRow = Readonly<{ n: number; faults: readonly RowFault[] }>;
/** A range of rows by position: after the first number, up to the second. */
export type Span = readonly [after: number, upTo: number];

/** The import has moved on without this process: it was cancelled, or another replica works on it. */
export class ImportConflict extends Error {}

const STAGE = `
  insert into import_row (import_id, n, line, cells, key, faults)
  select $1, r.n, r.line, r.cells, r.key, r.faults
  from jsonb_to_recordset($2::jsonb) as r(n int, line int, cells jsonb, key uuid, faults jsonb)`;

/** Materialised, because PostgreSQL has no statistics yet of rows that have just arrived and would plan badly. */
const FIND_TWINS = `
  with keyed as materialized (
    select n, line, first_value(line) over (partition by key order by n) as first
    from import_row where import_id = $1 and key is not null
  ), twin as materialized (select n, first from keyed where first < line)
  update import_row r set same_as = twin.first from twin where r.import_id = $1 and r.n = twin.n`;

const WAITING = `
  select n, line, cells, same_as as "sameAs", faults is not null as faulty from import_row
  where import_id = $1 and n > $2 and n <= $3 order by n`;

/** Personal data of a faulty row is no longer needed. */
const MARK = `
  update import_row r set faults = f.faults, cells = r.cells - $3::text[], key = null
  from jsonb_to_recordset($2::jsonb) as f(n int, faults jsonb)
  where r.import_id = $1 and r.n = f.n`;

const FORGET = 'delete from import_row where import_id = $1 and n > $2 and n <= $3 and faults is null';

const COLUMNS = {
  state: 'state',
  rows: 'rows',
  position: 'position',
  checked: 'checked',
  applied: 'applied',
  faulty: 'faulty',
  failure: 'failure',
} as const;
type Progress = Partial<Pick<Import, keyof typeof COLUMNS>>;

/** Imports and their rows. An applied row is deleted; a faulty one stays, without personal data. */
@Injectable()
export class ImportStore extends ChangeStore<Import> {
  private readonly listeners = new Set<() => void>();

  constructor(
    context: StoreContext,
    private readonly clock: Clock,
  ) {
    super(context, importTable);
  }

  /** Stages a file in one transaction: all its rows or none. A repeated request returns the import of the first. */
  async stage(one: Omit<Import, 'version'>, cause: Cause, batches: AsyncIterable<StagedRow[]>): Promise<Import> {
    const staged = await this.context.db.transaction(async (tx) => {
      let isNew = false;
      const known = await this.changeIn(tx, one.id, cause, () => {
        isNew = true;
        return { state: one, events: [] };
      });
      if (!isNew) return known;
      let rows = 0;
      let faulty = 0;
      for await (const batch of batches) {
        await tx.query(STAGE, [one.id, JSON.stringify(batch)]);
        rows += batch.length;
        faulty += batch.filter(({ faults }) => faults !== null).length;
      }
      return this.advance(tx, known, { rows, faulty });
    });
    for (const listener of this.listeners) listener();
    return staged;
  }

  onStaged(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The oldest import that has not ended. */
  async next(): Promise<Import | null> {
    const { db } = this.context;
    const [row]: { id: string }[] = await db.query(
      'select id from import where ended_at is null order by started_at, id limit 1',
    );
    return row ? this.find(row.id) : null;
  }

  /** Marks the rows about the same record as an earlier one, and begins to check. */
  startChecking(one: Import): Promise<Import> {
    return this.context.db.transaction(async (tx) => {
      const next = await this.advance(tx, one, { state: 'checking' });
      await tx.query(FIND_TWINS, [one.id]);
      return next;
    });
  }

  waiting(tx: EntityManager, id: string, span: Span): Promise<WaitingRow[]> {
    return tx.query(WAITING, [id, ...span]);
  }

  /** Stores the faults of rows, and deletes the personal data in them. */
  async mark(tx: EntityManager, id: string, faulty: readonly FaultyRow[], personal: readonly string[]): Promise<void> {
    if (faulty.length > 0) await tx.query(MARK, [id, JSON.stringify(faulty), personal]);
  }

  /** Deletes the applied rows. */
  async forget(tx: EntityManager, id: string, span: Span): Promise<void> {
    await tx.query(FORGET, [id, ...span]);
  }

  /** Continues from exactly the state that the caller knows. @throws ImportConflict when the state has changed */
  async advance(tx: EntityManager, one: Import, progress: Progress): Promise<Import> {
    const entries = Object.entries(progress) as [keyof typeof COLUMNS, unknown][];
    const sets = entries.map(([name], n) => `${COLUMNS[name]} = $${n + 4}`).join(', ');
    const [, count]: [unknown, number] = await tx.query(
      `update import set ${sets} where id = $1 and state = $2 and position = $3`,
      [one.id, one.state, one.position, ...entries.map(([, value]) => value)],
    );
    if (count !== 1) throw new ImportConflict(one.id);
    return { ...one, ...progress };
  }

  /** Ends an import: its version counts that, and the rows without faults are deleted. @throws ImportConflict */
  async end(tx: EntityManager, one: Import, progress: Progress & Pick<Import, 'state'>): Promise<void> {
    await this.advance(tx, one, progress);
    await tx.query('update import set version = version + 1, ended_at = $2 where id = $1', [one.id, this.clock.now()]);
    await this.forget(tx, one.id, [0, one.rows]);
  }

  /** @throws `kit.record-not-found`, `kit.import-not-yours`, `kit.import-over`, `kit.version-stale` */
  async cancel({ id, version, cause }: Changing): Promise<Import> {
    return this.context.db.transaction(async (tx) => {
      // The figures of a batch that ends at the same time are not overwritten.
      await tx.query('select from import where id = $1 for update', [id]);
      const known = await this.load(tx, id);
      if (known) mustOwn(known, cause.actor);
      const decide = (one: Import | null) => {
        if (!one) throw refuseKit('record-not-found', { what: 'import', id });
        return cancel(one, cause.actor, this.clock.now());
      };
      const cancelled = await this.changeIn(tx, id, cause, decide, { expect: version });
      await this.forget(tx, id, [0, cancelled.rows]);
      return cancelled;
    });
  }
}
