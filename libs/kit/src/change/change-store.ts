import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntitySchema, type ObjectLiteral, QueryFailedError } from 'typeorm';
import { type Decision, DomainError, type DeadlineChange } from '../domain.js';
import { refuse } from '../refusals.js';
import { deriveId } from '../derive-id.js';
import type { Cause, Changing } from './cause.js';
import { EventLog, type Statement } from './event-log.js';
import { Rows } from './rows.js';

/** What every store needs. */
@Injectable()
export class StoreContext {
  constructor(
    readonly db: DataSource,
    readonly log: EventLog,
  ) {}
}

export type ChangeOptions = {
  /** The version the caller has read (If-Match); another one is refused. */
  readonly expect?: number | undefined;
};

type Stored = ObjectLiteral & { readonly id: string; readonly version: number };
/** A state before the store has counted its version. */
type Next<S> = Omit<S, 'version'> & { readonly version?: number };

/** $1 table, $2 ids, locked in their order. A UUID in capitals is the same id, and waits for the same lock. */
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended($1 || ' ' || id, 0))
  from (select distinct lower(id) as id from unnest($2::text[]) as id order by 1) as sorted`;
const LOCK_AND_CLAIM = `
  with lock as (select pg_advisory_xact_lock(hashtextextended($5 || ' ' || lower($3), 0)))
  insert into cause (handler, id, subject, fingerprint) select $1, $2, $3, $4 from lock
  on conflict do nothing returning true as claimed`;

const CLAIM_ALL = `
  insert into cause (handler, id, subject, fingerprint)
  select c.handler, c.cause, c.subject, c.fingerprint
  from jsonb_to_recordset($1::jsonb) as c(handler text, cause text, subject text, fingerprint text)
  on conflict do nothing returning subject`;

/** A new aggregate, named after the cause of its own. */
export type Creation<S> = Readonly<{ id: string; cause: Cause; decision: Decision<S> }>;
/** A change of one of many aggregates. */
type OneOfMany<S, N> = Readonly<{ id: string; cause: Cause; decide: (current: S | null) => Decision<N> }>;
type Made<S, N> = Readonly<{ cause: Cause; decision: Decision<N>; row: S }>;

/** One table of aggregates, changed in the one way through: lock, claim, load, decide, save, record. */
export class ChangeStore<S extends Stored> {
  private made: Rows<S> | undefined;

  /** `refusals` gives the refusal for each unique index that a change can run into. */
  constructor(
    protected readonly context: StoreContext,
    private readonly table: EntitySchema<S>,
    private readonly refusals: Readonly<Record<string, (state: Next<S>) => DomainError>> = {},
  ) {}

  /** Made at the first use: TypeORM has no metadata before the database was reached. */
  private get rows(): Rows<S> {
    return (this.made ??= new Rows(this.context.db, this.table));
  }

  /**
   * Changes one aggregate in one transaction. `decide` is synchronous and pure: no I/O can slip in.
   * A cause that has acted already changes nothing and gives the aggregate as it is now.
   * @throws DomainError what `decide` refuses, `kit.version-stale`, `kit.idempotency-key-reused`
   */
  async change(
    id: string,
    cause: Cause,
    decide: (current: S | null) => Decision<Next<S>>,
    options: ChangeOptions = {},
  ): Promise<S> {
    return this.transaction((tx) => this.changeIn(tx, id, cause, decide, options));
  }

  /** The same for an aggregate that must be there. @throws also `kit.record-not-found` */
  changeExisting(
    id: string,
    cause: Cause,
    decide: (current: S) => Decision<Next<S>>,
    options: ChangeOptions = {},
  ): Promise<S> {
    return this.transaction((tx) => this.changeExistingIn(tx, id, cause, decide, options));
  }

  /** The same for the record that a request changes, if the caller has read its present version. */
  changeAt({ id, version, cause }: Changing, decide: (current: S) => Decision<Next<S>>): Promise<S> {
    return this.changeExisting(id, cause, decide, { expect: version });
  }

  /** The same inside a transaction of the caller, who wakes the relay after its commit. */
  async changeIn(
    tx: EntityManager,
    id: string,
    cause: Cause,
    decide: (current: S | null) => Decision<Next<S>>,
    { expect }: ChangeOptions = {},
  ): Promise<S> {
    const claimed = await this.claim(tx, id, cause);
    // What is named after a cause that has not acted before is not there yet.
    const current = claimed && id === deriveId(cause.handler, cause.id) ? null : await this.load(tx, id);
    if (!claimed && current) return current;
    if (expect !== undefined && current && current.version !== expect)
      throw refuse('version-stale', { expected: expect, actual: current.version });
    const decision = decide(current);
    if (isNothing(decision, current)) return current!;
    const { state, events, deadlines = [] } = decision;
    const version = (current?.version ?? 0) + 1;
    const next = { ...state, version } as unknown as S;
    const row = current ? this.rows.update(next) : this.rows.insertion(next);
    await this.context.log.record(tx, events, version, cause, row).catch((error: unknown) => {
      throw this.refusalOf(error, state);
    });
    await moveDeadlines(
      tx,
      deadlines.map((change) => ({ subject: id, change })),
    );
    return next;
  }

  /** The same inside a transaction of the caller for an aggregate that must be there. @throws also `kit.record-not-found` */
  changeExistingIn(
    tx: EntityManager,
    id: string,
    cause: Cause,
    decide: (current: S) => Decision<Next<S>>,
    options: ChangeOptions = {},
  ): Promise<S> {
    const decideExisting = (current: S | null) => {
      if (!current) throw refuse('record-not-found', { what: this.table.options.name, id });
      return decide(current);
    };
    return this.changeIn(tx, id, cause, decideExisting, options);
  }

  /**
   * Creates many aggregates in a few statements, inside a transaction of the caller, who wakes the relay after its commit.
   * Each is named after its own cause (`idOfNew`); those whose cause has acted already are left as they are.
   * @returns the ids of those that are new @throws DomainError what a unique index refuses; then none is created
   */
  async createMany(tx: EntityManager, creations: readonly Creation<Next<S>>[]): Promise<string[]> {
    if (creations.length === 0) return [];
    const claimed = await this.claimAll(tx, creations);
    const made = creations
      .filter(({ id }) => claimed.has(id))
      .map(({ cause, decision }) => ({ cause, decision, row: { ...decision.state, version: 1 } as unknown as S }));
    await this.save(tx, made, (rows) => this.rows.insertions(rows));
    return made.map(({ row }) => row.id);
  }

  /**
   * Changes many aggregates, each named once, in a few statements inside a transaction of the caller, who wakes the relay
   * after its commit. They are locked in the order of their ids: keep them few enough for PostgreSQL's table of locks.
   * Those whose cause has acted already are left as they are. @throws DomainError what `decide` refuses; then none changes
   */
  async changeMany(tx: EntityManager, changes: readonly OneOfMany<S, Next<S>>[]): Promise<void> {
    if (changes.length === 0) return;
    const ids = changes.map(({ id }) => id);
    await this.lock(tx, ...ids);
    const claimed = await this.claimAll(tx, changes);
    const known = new Map((await this.rows.loadMany(tx, ids)).map((row) => [row.id, row]));
    const made = changes.flatMap(({ id, cause, decide }): Made<S, Next<S>>[] => {
      if (!claimed.has(id)) return [];
      const current = known.get(id) ?? null;
      const decision = decide(current);
      if (isNothing(decision, current)) return [];
      return [{ cause, decision, row: { ...decision.state, version: (current?.version ?? 0) + 1 } as unknown as S }];
    });
    await this.save(tx, made, (rows) => this.rows.upserts(rows));
  }

  /** Several changes in one transaction. */
  async transaction<T>(act: (tx: EntityManager) => Promise<T>): Promise<T> {
    const result = await this.context.db.transaction(act);
    this.context.log.wake();
    return result;
  }

  /** Keeps aggregates from every other change until the caller's transaction ends. */
  async lock(tx: EntityManager, ...ids: readonly string[]): Promise<void> {
    await tx.query(LOCK, [this.table.options.name, ids]);
  }

  load(tx: EntityManager, id: string): Promise<S | null> {
    return this.rows.load(tx, id);
  }

  /** The aggregate as it stands, without a lock. */
  find(id: string): Promise<S | null> {
    return this.load(this.context.db.manager, id);
  }

  /** @throws DomainError `kit.record-not-found` */
  async get(id: string): Promise<S> {
    const state = await this.find(id);
    if (!state) throw refuse('record-not-found', { what: this.table.options.name, id });
    return state;
  }

  private async save(
    tx: EntityManager,
    made: readonly Made<S, Next<S>>[],
    statementOf: (rows: readonly S[]) => Statement,
  ): Promise<void> {
    if (made.length === 0) return;
    const recordings = made.map(({ cause, decision: { events }, row: { version } }) => ({
      facts: events,
      version,
      cause,
    }));
    const rows = statementOf(made.map(({ row }) => row));
    await this.context.log.recordMany(tx, recordings, rows).catch((error: unknown) => {
      throw this.refusalOf(error, made[0]!.row);
    });
    const clocks = made.flatMap(({ row: { id }, decision: { deadlines = [] } }) =>
      deadlines.map((change) => ({ subject: id, change })),
    );
    await moveDeadlines(tx, clocks);
  }

  private async claimAll(
    tx: EntityManager,
    changes: readonly Readonly<{ id: string; cause: Cause }>[],
  ): Promise<Set<string>> {
    const causes = changes.map(({ id, cause: { handler, id: cause, fingerprint = null } }) => ({
      handler,
      cause,
      subject: id,
      fingerprint,
    }));
    const claimed: { subject: string }[] = await tx.query(CLAIM_ALL, [JSON.stringify(causes)]);
    return new Set(claimed.map(({ subject }) => subject));
  }

  private async claim(tx: EntityManager, id: string, cause: Cause): Promise<boolean> {
    const { handler, id: causeId, fingerprint = null } = cause;
    const claimed: unknown[] = await tx.query(LOCK_AND_CLAIM, [
      handler,
      causeId,
      id,
      fingerprint,
      this.table.options.name,
    ]);
    if (claimed.length === 1) return true;
    const [earlier]: { subject: string; fingerprint: string | null }[] = await tx.query(
      'select subject, fingerprint from cause where handler = $1 and id = $2',
      [handler, causeId],
    );
    if (earlier && (earlier.fingerprint !== fingerprint || earlier.subject !== id))
      throw refuse('idempotency-key-reused');
    return false;
  }

  /** A violated unique index is a refusal of the state that was to be saved. */
  private refusalOf(error: unknown, state: Next<S>): unknown {
    const index =
      error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
    return (index ? this.refusals[index]?.(state) : undefined) ?? error;
  }
}

/** Whether a decision leaves what it found. */
const isNothing = <S>({ state, events, deadlines = [] }: Decision<unknown>, current: S | null): boolean =>
  events.length === 0 && deadlines.length === 0 && state === current;

type SubjectChange = Readonly<{ subject: string; change: DeadlineChange }>;

const STOP = `
  update deadline set done_at = now() from jsonb_to_recordset($1::jsonb) as s(subject text, what text)
  where deadline.subject = s.subject and deadline.what = s.what and done_at is null`;

const START = `
  insert into deadline (subject, what, due, calendar, provisional, steps)
  select s.subject, s.what, s.due, s.calendar, s.provisional, s.steps
  from jsonb_to_recordset($1::jsonb)
    as s(subject text, what text, due date, calendar text, provisional boolean, steps jsonb)
  on conflict (subject, what) do update set due = excluded.due, calendar = excluded.calendar,
    provisional = excluded.provisional, steps = excluded.steps, version = deadline.version + 1, done_at = null`;

/** The clocks of several aggregates, those that stop in one statement, then those that start in one. */
async function moveDeadlines(tx: EntityManager, changes: readonly SubjectChange[]): Promise<void> {
  const stops = changes.flatMap(({ subject, change }) => ('stop' in change ? [{ subject, what: change.stop }] : []));
  if (stops.length > 0) await tx.query(STOP, [JSON.stringify(stops)]);
  const starts = changes.flatMap(({ subject, change }) => ('start' in change ? [startOf(subject, change)] : []));
  if (starts.length > 0) await tx.query(START, [JSON.stringify(starts)]);
}

const startOf = (subject: string, { start: what, due }: Extract<DeadlineChange, { start: string }>) => {
  const { date, calendarVersion: calendar, provisional, steps } = due;
  return { subject, what, due: date, calendar, provisional, steps };
};
