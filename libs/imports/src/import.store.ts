import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type EntityManager, IsNull } from 'typeorm';
import { type Cause, ChangeStore, type Changing, Clock, type Page, StoreContext, tableOf, TableQuery } from '@heng/kit';
import { cancel, type Import, mustHaveRoom, mustOwn } from './import.js';
import type { ImportRow, RowFault } from './import-kind.js';

/** The table of imports, for a service's list of tables; its migration creates it and `import_row`. */
export const importTable = tableOf<Import>(
  'import',
  {
    kind: { type: 'text' },
    mode: { type: 'text' },
    dryRun: { type: 'boolean' },
    fileName: { type: 'text' },
    sha256: { type: 'text' },
    actor: { type: 'jsonb' },
    org: { type: 'text', nullable: true },
    state: { type: 'text' },
    rows: { type: 'int' },
    position: { type: 'int' },
    checked: { type: 'int' },
    applied: { type: 'int' },
    faulty: { type: 'int' },
    startedAt: { type: 'timestamptz' },
    endedAt: { type: 'timestamptz', nullable: true },
    failure: { type: 'text', nullable: true },
  },
  [
    { name: 'import_by_start', columns: ['startedAt', 'id'] },
    { name: 'import_of_org', columns: ['org', 'startedAt', 'id'] },
    { name: 'import_open', columns: ['startedAt', 'id'], where: 'ended_at is null' },
  ],
);

/** A staged row, `n` in its order; `key` is null when no other row can be about the same record. */
export type StagedRow = ImportRow & Readonly<{ n: number; key: string | null; faults: readonly RowFault[] | null }>;
/** A row to be checked; `sameAs` is the line of an earlier row about the same record. */
export type WaitingRow = ImportRow & Readonly<{ n: number; sameAs: number | null; faulty: boolean }>;
export type FaultyRow = Readonly<{ n: number; faults: readonly RowFault[] }>;
/** A faulty row as people read it. */
export type FaultyLine = FaultyRow & ImportRow;
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

const FAULTY = `
  select n, line, cells, faults from import_row
  where import_id = $1 and n > $2 and faults is not null order by n limit $3`;

/** $1: an organisation, or null for staff, of whom all together have the room of the queue. */
const OPEN = `
  select count(*)::int as "all", count(*) filter (where org = $1)::int as "ofOne" from import where ended_at is null`;

/** $1: the end before which an import's faulty rows are no longer kept. */
const EXPIRE = 'delete from import_row r using import i where i.id = r.import_id and i.ended_at <= $1';

const IMPORTS = new TableQuery(importTable, ['actor', 'position']);
/** An import without the parts that its readers do not see. */
export type StoredImport = Omit<Import, 'actor' | 'position'>;
type Progress = Partial<
  Pick<Import, 'state' | 'rows' | 'position' | 'checked' | 'applied' | 'faulty' | 'failure' | 'endedAt' | 'version'>
>;

/** Imports and their rows. An applied row is deleted; a faulty one stays, without personal data. */
@Injectable()
export class ImportStore extends ChangeStore<Import> {
  constructor(
    context: StoreContext,
    private readonly clock: Clock,
  ) {
    super(context, importTable);
  }

  /**
   * Stages a file in one transaction: all its rows or none. A repeated request returns the import of the first, and
   * reads no further batches. @throws `kit.import-queue-full`
   */
  async stage(
    one: Omit<Import, 'version'>,
    cause: Cause,
    first: StagedRow[],
    others: AsyncIterable<StagedRow[]>,
  ): Promise<Import> {
    return this.context.db.transaction(async (tx) => {
      const [open] = await tx.query(OPEN, [one.org]);
      let isNew = false;
      const known = await this.changeIn(tx, one.id, cause, () => {
        isNew = true;
        return { state: one, events: [] };
      });
      if (!isNew) return known;
      mustHaveRoom(open);
      let rows = 0;
      let faulty = 0;
      const put = async (batch: StagedRow[]) => {
        await tx.query(STAGE, [one.id, JSON.stringify(batch)]);
        rows += batch.length;
        faulty += batch.filter(({ faults }) => faults !== null).length;
      };
      await put(first);
      for await (const batch of others) await put(batch);
      return this.advance(tx, known, { rows, faulty });
    });
  }

  /** The oldest import that has not ended. */
  next(): Promise<Import | null> {
    const imports = this.context.db.getRepository(importTable);
    return imports.findOne({ where: { endedAt: IsNull() }, order: { startedAt: 'asc', id: 'asc' } });
  }

  /** Lists the imports, the latest first: all for staff, its own for an organisation. */
  page({ role, org = '' }: Actor, cursor: string | undefined): Promise<Page<StoredImport>> {
    const own = role === 'alliance-staff' ? {} : { where: 'org = $1', values: [org] };
    return IMPORTS.page(this.context.db, ['startedAt', 'id'], cursor, { ...own, newestFirst: true });
  }

  faulty(id: string, after: number, limit: number): Promise<FaultyLine[]> {
    return this.context.db.query(FAULTY, [id, after, limit]);
  }

  /** Marks the rows about the same record as an earlier one, and begins to check. */
  startChecking(one: Import): Promise<Import> {
    return this.context.db.transaction(async (tx) => {
      const next = await this.advance(tx, one, { state: 'checking' });
      await tx.query(FIND_TWINS, [one.id]);
      return next;
    });
  }

  /** Deletes the faulty rows of the imports that ended until then. */
  async expire(ended: Date): Promise<void> {
    await this.context.db.query(EXPIRE, [ended]);
  }

  waiting(tx: EntityManager, id: string, span: Span): Promise<WaitingRow[]> {
    return tx.query(WAITING, [id, ...span]);
  }

  /** Stores the faults of rows, and deletes the personal data in them. */
  async mark(tx: EntityManager, id: string, faulty: readonly FaultyRow[], personal: readonly string[]): Promise<void> {
    if (faulty.length > 0) await tx.query(MARK, [id, JSON.stringify(faulty), personal]);
  }

  async forget(tx: EntityManager, id: string, span: Span): Promise<void> {
    await tx.query(FORGET, [id, ...span]);
  }

  /** Continues from exactly the state that the caller knows. @throws ImportConflict when the state has changed */
  async advance(tx: EntityManager, one: Import, progress: Progress): Promise<Import> {
    const { id, state, position } = one;
    const { affected } = await tx.getRepository(importTable).update({ id, state, position }, progress);
    if (affected !== 1) throw new ImportConflict(id);
    return { ...one, ...progress };
  }

  /** Ends an import: its version counts that, and the rows without faults are deleted. @throws ImportConflict */
  async end(tx: EntityManager, one: Import, progress: Progress & Pick<Import, 'state'>): Promise<void> {
    await this.advance(tx, one, { ...progress, endedAt: this.clock.now(), version: one.version + 1 });
    await this.forget(tx, one.id, [0, one.rows]);
  }

  /** @throws `kit.record-not-found`, `kit.import-not-yours`, `kit.import-over`, `kit.version-stale` */
  async cancel({ id, version, cause }: Changing): Promise<Import> {
    return this.context.db.transaction(async (tx) => {
      // The figures of a batch that ends at the same time are not overwritten.
      await tx.query('select from import where id = $1 for update', [id]);
      const known = await this.load(tx, id);
      if (known) mustOwn(known, cause.actor);
      const decide = (one: Import) => cancel(one, cause.actor, this.clock.now());
      const cancelled = await this.changeExistingIn(tx, id, cause, decide, { expect: version });
      await this.forget(tx, id, [0, cancelled.rows]);
      return cancelled;
    });
  }
}
