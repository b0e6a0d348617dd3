import { Injectable } from '@nestjs/common';
import type { Fact } from '@heng/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { deriveId } from '../derive-id.js';
import type { Cause } from './cause.js';

/** SQL that writes, with its values; it gives no rows that anybody needs. */
export type Statement = Readonly<{ sql: string; values: readonly unknown[] }>;

/** What to write besides goes into the same statement, which saves a way to the database; `n` are its values. */
const recording = (besides: string, n: number): string => `
  with ${besides} recorded as (
    insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
    select f.id, f.type, f.subject, f.version, $${n + 2}, f.data, f.actor, f.handler, f.cause
    from jsonb_to_recordset($${n + 1}::jsonb)
      as f(id uuid, type text, subject text, version int, data jsonb, actor jsonb, handler text, cause text, n int)
    order by f.n
    returning position
  )
  insert into outbox (position) select position from recorded`;

/** Facts that one cause made, and the version that the aggregate has with them. */
export type Recording = Readonly<{ facts: readonly Fact[]; version: number; cause: Cause }>;

/** The append-only record of what happened, and the outbox that the relay empties. */
@Injectable()
export class EventLog {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly clock: Clock) {}

  /** Records facts in the caller's transaction, and writes what it is given besides. */
  record(tx: EntityManager, facts: readonly Fact[], version: number, cause: Cause, besides?: Statement): Promise<void> {
    return this.recordMany(tx, [{ facts, version, cause }], besides);
  }

  /** The same for several causes at once. The facts' ids follow from the cause, the subject and their order. */
  async recordMany(tx: EntityManager, recordings: readonly Recording[], besides?: Statement): Promise<void> {
    const { sql, values } = besides ?? { sql: '', values: [] };
    const rows = recordings.flatMap(({ facts, version, cause }) =>
      facts.map((fact, n) => rowOf(fact, n, version, cause)),
    );
    if (rows.length === 0) {
      if (sql) await tx.query(sql, [...values]);
      return;
    }
    const own = [JSON.stringify(rows.map((row, n) => ({ ...row, n }))), this.clock.now()];
    await tx.query(recording(sql && `besides as (${sql}),`, values.length), [...values, ...own]);
  }

  /** After a commit: tells the relay of this process. A lost wake-up costs one tick. */
  wake(): void {
    for (const listener of this.listeners) listener();
  }

  onWake(listener: () => void): void {
    this.listeners.add(listener);
  }
}

const rowOf = ({ type, subject, data }: Fact, n: number, version: number, cause: Cause) => ({
  id: deriveId(cause.handler, cause.id, subject, type, n),
  type,
  subject,
  version,
  data,
  actor: cause.actor,
  handler: cause.handler,
  cause: cause.id,
});
