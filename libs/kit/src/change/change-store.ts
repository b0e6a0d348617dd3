import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntitySchema, type ObjectLiteral } from 'typeorm';
import { type Decision, DomainError, recordsOf } from '../domain.js';
import { refuse } from '../refusals.js';
import { deriveId } from '../derive-id.js';
import { type Cause, type Changing, claimAll, claimNew, lockAll, lockAndClaim } from './cause.js';
import { movesOf } from './deadlines.js';
import { EventLog } from './event-log.js';
import { Rows } from './rows.js';
import { type Connection, connectionOf, faultOf, inTransaction, poolOf, sendAll, type Statement } from './statement.js';

/** The services that every store uses. */
@Injectable()
export class StoreContext {
  constructor(
    readonly db: DataSource,
    readonly log: EventLog,
  ) {}
}

type Options = {
  /** The version that the caller has read (If-Match); another one is refused. */
  readonly expect?: number | undefined;
};

type Stored = ObjectLiteral & { readonly id: string; readonly version: number };
/** A state before the store has counted its version. */
type Next<S> = Omit<S, 'version'> & { readonly version?: number };
type Decide<S, Current = S | null> = (current: Current) => Decision<Next<S>>;

const UNIQUE_VIOLATION = '23505';

/** A new aggregate, named after its own cause. */
export type Creation<S> = Readonly<{ id: string; cause: Cause; decision: Decision<S> }>;
/** A change of one of many aggregates. */
type OneOfMany<S> = Readonly<{ id: string; cause: Cause; decide: Decide<S> }>;
/** A change that was decided: the aggregate with its next version, the events and the clocks. */
type Made<S> = Readonly<{ cause: Cause; state: S } & Required<Pick<Decision<S>, 'events' | 'deadlines'>>>;
/** The aggregate after a change, and the statements that save it. */
type Decided<S> = Readonly<{ state: S; writes: readonly Statement[] }>;

/** One table of aggregates. Every change takes the same steps: lock, claim, load, decide, save, record. */
export class ChangeStore<S extends Stored> {
  private made: Rows<S> | undefined;
  private readonly name: string;

  /** `refusals` gives the refusal for each unique index that a change can violate. */
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
   * Changes one aggregate in one transaction. `decide` is synchronous and pure: it cannot do I/O.
   * A cause that has acted already changes nothing and gives the aggregate as it is now.
   * @throws DomainError the refusal of `decide` or of the actor's ties, `kit.version-stale`, `kit.idempotency-key-reused`
   */
  async change(id: string, cause: Cause, decide: Decide<S>, options: Options = {}): Promise<S> {
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

  /** `change` for an aggregate that must exist. @throws also `kit.record-not-found` */
  changeExisting(id: string, cause: Cause, decide: Decide<S, S>, options: Options = {}): Promise<S> {
    return this.change(id, cause, this.existing(id, decide), options);
  }

  /** `changeExisting` for the record that a request changes: the caller must have read its present version. */
  changeAt({ id, version, cause }: Changing, decide: Decide<S, S>): Promise<S> {
    return this.changeExisting(id, cause, decide, { expect: version });
  }

  /** `change` inside a `transaction`, which wakes the relay after its commit. */
  async changeIn(tx: EntityManager, id: string, cause: Cause, decide: Decide<S>, options: Options = {}): Promise<S> {
    const connection = await connectionOf(tx);
    const { state, writes } = await this.decideOn(connection, id, cause, decide, options);
    await this.write(connection, state, writes);
    return state;
  }

  /** `changeExisting` inside a transaction of the caller. */
  changeExistingIn(
    tx: EntityManager,
    id: string,
    cause: Cause,
    decide: Decide<S, S>,
    options: Options = {},
  ): Promise<S> {
    return this.changeIn(tx, id, cause, this.existing(id, decide), options);
  }

  /**
   * Creates an aggregate that is named after its cause, in one statement: it is new unless the cause has acted.
   * Undefined when nothing was written: the steps of `change` then find the repetition or the refusal.
   */
  private async create(id: string, cause: Cause, decide: Decide<S, null>): Promise<S | undefined> {
    const made = tried(() => madeFrom<S>(null, cause, decide(null)));
    if (!made || made.events.length === 0) return undefined;
    const besides = [claimNew(id, cause), this.rows.insertion(made.state), ...movesOf(clocksOf([made]))];
    try {
      await sendAll(poolOf(this.context.db), await this.context.log.recording(recordingsOf([made]), ...besides));
    } catch (error) {
      if (faultOf(error).code === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
    this.context.log.wake();
    return made.state;
  }

  /** Locks, claims, loads and decides; the caller sends the writes. */
  private async decideOn(
    connection: Connection,
    id: string,
    cause: Cause,
    decide: Decide<S>,
    { expect }: Options,
  ): Promise<Decided<S>> {
    const [claimed, current] = await Promise.all([
      lockAndClaim(connection, this.name, id, cause),
      this.rows.load(connection, id),
    ]);
    if (!claimed && current) return { state: current, writes: [] };
    mustBeWithoutTies(cause, current ?? {});
    if (expect !== undefined && current && current.version !== expect)
      throw refuse('version-stale', { expected: expect, actual: current.version });
    const made = madeFrom(current, cause, decide(current));
    if (!made) return { state: current!, writes: [] };
    const { state } = made;
    const row = current ? this.rows.update(state) : this.rows.insertion(state);
    return { state, writes: await this.writesOf([made], row) };
  }

  /**
   * Creates many aggregates in a few statements inside a transaction of the caller. Each is named after its own cause
   * (`idOfNew`); where that cause has acted already, nothing is created.
   * @returns the ids of the new ones @throws DomainError the refusal of a unique index; then none is created
   */
  async createMany(tx: EntityManager, creations: readonly Creation<Next<S>>[]): Promise<string[]> {
    if (creations.length === 0) return [];
    const connection = await connectionOf(tx);
    const claimed = await claimAll(connection, creations);
    const made = creations
      .filter(({ id }) => claimed.has(id))
      .flatMap(({ cause, decision }) => madeFrom<S>(null, cause, decision) ?? []);
    await this.save(connection, made, (rows) => this.rows.insertions(rows));
    return made.map(({ state }) => state.id);
  }

  /**
   * Changes many aggregates, each named once, in a few statements inside a transaction of the caller. PostgreSQL's table
   * of locks limits their number. Where a cause has acted already, its aggregate stays as it is.
   * @throws DomainError the refusal of `decide`; then none changes
   */
  async changeMany(tx: EntityManager, changes: readonly OneOfMany<S>[]): Promise<void> {
    if (changes.length === 0) return;
    const ids = changes.map(({ id }) => id);
    await this.lock(tx, ...ids);
    const connection = await connectionOf(tx);
    const claimed = await claimAll(connection, changes);
    const known = new Map((await this.rows.loadMany(connection, ids)).map((row) => [row.id, row]));
    const made = changes
      .filter(({ id }) => claimed.has(id))
      .map(({ id, cause, decide }) => ({ cause, decide, current: known.get(id) ?? null }))
      .flatMap(({ cause, decide, current }) => madeFrom(current, cause, decide(current)) ?? []);
    await this.save(connection, made, (rows) => this.rows.upserts(rows));
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
    return this.existing(id, (state: S) => state)(await this.find(id));
  }

  private existing<D>(id: string, decide: (current: S) => D): (current: S | null) => D {
    return (current) => {
      if (!current) throw refuse('record-not-found', { what: this.name, id });
      return decide(current);
    };
  }

  private async save(
    connection: Connection,
    made: readonly Made<S>[],
    statementOf: (rows: readonly S[]) => Statement,
  ): Promise<void> {
    const [first] = made;
    if (!first) return;
    const rows = statementOf(made.map(({ state }) => state));
    await this.write(connection, first.state, await this.writesOf(made, rows));
  }

  private async writesOf(made: readonly Made<S>[], rows: Statement): Promise<readonly Statement[]> {
    return [...(await this.context.log.recording(recordingsOf(made), rows)), ...movesOf(clocksOf(made))];
  }

  private async write(connection: Connection, state: S, writes: readonly Statement[]): Promise<void> {
    await sendAll(connection, writes).catch((error: unknown) => {
      throw this.refusalOf(error, state);
    });
  }

  /** A violated unique index is a refusal of the state that was to be saved. */
  private refusalOf(error: unknown, state: Next<S>): unknown {
    const { constraint } = faultOf(error);
    return (constraint ? this.refusals[constraint]?.(state) : undefined) ?? error;
  }
}

const isNamedAfter = (cause: Cause, id: string): boolean => id === deriveId(cause.handler, cause.id);

/** The change that follows from a decision; undefined when the decision changes nothing. */
function madeFrom<S extends Stored>(current: S | null, cause: Cause, decision: Decision<Next<S>>): Made<S> | undefined {
  const { state, events, deadlines = [] } = decision;
  if (events.length === 0 && deadlines.length === 0 && state === current) return undefined;
  mustBeWithoutTies(cause, ...recordsOf(current, decision));
  const next = { ...state, version: (current?.version ?? 0) + 1 };
  return { cause, events, deadlines, state: next as unknown as S };
}

/** R8: staff change no record that is, or tells, of an organisation to which they have a tie. @throws DomainError */
function mustBeWithoutTies({ conflict }: Cause, ...records: readonly object[]): void {
  const refusal = conflict?.(...records);
  if (refusal) throw refusal;
}

const recordingsOf = (made: readonly Made<Stored>[]) =>
  made.map(({ cause, events, state: { version } }) => ({ facts: events, version, cause }));
const clocksOf = (made: readonly Made<Stored>[]) =>
  made.flatMap(({ state: { id }, deadlines }) => deadlines.map((change) => ({ subject: id, change })));

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
