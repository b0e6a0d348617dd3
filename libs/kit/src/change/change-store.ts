import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntitySchema, type ObjectLiteral } from 'typeorm';
import { type Decision, DomainError } from '../domain.js';
import { refuse } from '../refusals.js';
import { deriveId } from '../derive-id.js';
import type { Cause, Changing } from './cause.js';
import { claimAll, claimNew, lockAll, lockAndClaim } from './claims.js';
import { movesOf } from './deadline-moves.js';
import { EventLog } from './event-log.js';
import { Rows } from './rows.js';
import { type Connection, connectionOf, faultOf, inTransaction, poolOf, sendAll, type Statement } from './statement.js';

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

const UNIQUE_VIOLATION = '23505';

/** A new aggregate, named after the cause of its own. */
export type Creation<S> = Readonly<{ id: string; cause: Cause; decision: Decision<S> }>;
/** A change of one of many aggregates. */
type OneOfMany<S, N> = Readonly<{ id: string; cause: Cause; decide: (current: S | null) => Decision<N> }>;
/** The aggregate as it will be, and what writes it. */
type Decided<S> = Readonly<{ state: S; writes: readonly Statement[] }>;
type Made<S, N> = Readonly<{ cause: Cause; decision: Decision<N>; row: S }>;

/** One table of aggregates, changed in the one way through: lock, claim, load, decide, save, record. */
export class ChangeStore<S extends Stored> {
  private made: Rows<S> | undefined;
  private readonly name: string;

  /** `refusals` gives the refusal for each unique index that a change can run into. */
  constructor(
    protected readonly context: StoreContext,
    private readonly table: EntitySchema<S>,
    private readonly refusals: Readonly<Record<string, (state: Next<S>) => DomainError>> = {},
  ) {
    this.name = table.options.name;
  }

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
    const created = isNamedAfter(cause, id) && (await this.create(id, cause, decide));
    if (created) return created;
    let decided: Decided<S> | undefined;
    try {
      await inTransaction(this.context.db, async (connection) => {
        decided = await this.decideOn(connection, id, cause, decide, options);
        return decided.writes;
      });
    } catch (error) {
      throw decided ? this.refusalOf(error, decided.state) : error;
    }
    if (decided!.writes.length > 0) this.context.log.wake();
    return decided!.state;
  }

  /** The same for an aggregate that must be there. @throws also `kit.record-not-found` */
  changeExisting(
    id: string,
    cause: Cause,
    decide: (current: S) => Decision<Next<S>>,
    options: ChangeOptions = {},
  ): Promise<S> {
    return this.change(id, cause, this.existing(id, decide), options);
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
    options: ChangeOptions = {},
  ): Promise<S> {
    const connection = await connectionOf(tx);
    const { state, writes } = await this.decideOn(connection, id, cause, decide, options);
    await sendAll(connection, writes).catch((error: unknown) => {
      throw this.refusalOf(error, state);
    });
    return state;
  }

  /**
   * Creates what is named after its cause, so that it is new unless the cause has acted: one statement claims, saves and records.
   * Undefined when nothing was written: the steps of `change` then find the repetition or the refusal.
   */
  private async create(id: string, cause: Cause, decide: (current: null) => Decision<Next<S>>): Promise<S | undefined> {
    const decision = tried(() => decide(null));
    if (!decision || decision.events.length === 0) return undefined;
    const { events, deadlines = [] } = decision;
    const state = { ...decision.state, version: 1 } as unknown as S;
    const clocks = movesOf(deadlines.map((change) => ({ subject: id, change })));
    const recordings = [{ facts: events, version: 1, cause }];
    const writes = this.context.log.recording(recordings, claimNew(id, cause), this.rows.insertion(state), ...clocks);
    try {
      await sendAll(poolOf(this.context.db), writes);
    } catch (error) {
      if (faultOf(error).code === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
    this.context.log.wake();
    return state;
  }

  /** Locks, claims, loads and decides; the caller sends what is to be written. */
  private async decideOn(
    connection: Connection,
    id: string,
    cause: Cause,
    decide: (current: S | null) => Decision<Next<S>>,
    { expect }: ChangeOptions,
  ): Promise<Decided<S>> {
    const [claimed, current] = await Promise.all([
      lockAndClaim(connection, this.name, id, cause),
      this.rows.load(connection, id),
    ]);
    if (!claimed && current) return { state: current, writes: [] };
    if (expect !== undefined && current && current.version !== expect)
      throw refuse('version-stale', { expected: expect, actual: current.version });
    const decision = decide(current);
    if (isNothing(decision, current)) return { state: current!, writes: [] };
    const { events, deadlines = [] } = decision;
    const version = (current?.version ?? 0) + 1;
    const state = { ...decision.state, version } as unknown as S;
    const row = current ? this.rows.update(state) : this.rows.insertion(state);
    const clocks = deadlines.map((change) => ({ subject: id, change }));
    const writes = [...this.context.log.recording([{ facts: events, version, cause }], row), ...movesOf(clocks)];
    return { state, writes };
  }

  /** The same inside a transaction of the caller for an aggregate that must be there. @throws also `kit.record-not-found` */
  changeExistingIn(
    tx: EntityManager,
    id: string,
    cause: Cause,
    decide: (current: S) => Decision<Next<S>>,
    options: ChangeOptions = {},
  ): Promise<S> {
    return this.changeIn(tx, id, cause, this.existing(id, decide), options);
  }

  /**
   * Creates many aggregates in a few statements, inside a transaction of the caller, who wakes the relay after its commit.
   * Each is named after its own cause (`idOfNew`); those whose cause has acted already are left as they are.
   * @returns the ids of those that are new @throws DomainError what a unique index refuses; then none is created
   */
  async createMany(tx: EntityManager, creations: readonly Creation<Next<S>>[]): Promise<string[]> {
    if (creations.length === 0) return [];
    const claimed = await claimAll(await connectionOf(tx), creations);
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
    const connection = await connectionOf(tx);
    const claimed = await claimAll(connection, changes);
    const known = new Map((await this.rows.loadMany(connection, ids)).map((row) => [row.id, row]));
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
    await lockAll(await connectionOf(tx), this.name, ids);
  }

  async load(tx: EntityManager, id: string): Promise<S | null> {
    return this.rows.load(await connectionOf(tx), id);
  }

  /** The aggregate as it stands, without a lock. */
  find(id: string): Promise<S | null> {
    return this.load(this.context.db.manager, id);
  }

  /** @throws DomainError `kit.record-not-found` */
  async get(id: string): Promise<S> {
    const state = await this.find(id);
    if (!state) throw refuse('record-not-found', { what: this.name, id });
    return state;
  }

  private existing<D>(id: string, decide: (current: S) => D): (current: S | null) => D {
    return (current) => {
      if (!current) throw refuse('record-not-found', { what: this.name, id });
      return decide(current);
    };
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
    const clocks = made.flatMap(({ row: { id }, decision: { deadlines = [] } }) =>
      deadlines.map((change) => ({ subject: id, change })),
    );
    const writes = [...this.context.log.recording(recordings, rows), ...movesOf(clocks)];
    await sendAll(await connectionOf(tx), writes).catch((error: unknown) => {
      throw this.refusalOf(error, made[0]!.row);
    });
  }

  /** A violated unique index is a refusal of the state that was to be saved. */
  private refusalOf(error: unknown, state: Next<S>): unknown {
    const { constraint } = faultOf(error);
    return (constraint ? this.refusals[constraint]?.(state) : undefined) ?? error;
  }
}

const isNamedAfter = (cause: Cause, id: string): boolean => id === deriveId(cause.handler, cause.id);

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Whether a decision leaves what it found. */
const isNothing = <S>({ state, events, deadlines = [] }: Decision<unknown>, current: S | null): boolean =>
  events.length === 0 && deadlines.length === 0 && state === current;
