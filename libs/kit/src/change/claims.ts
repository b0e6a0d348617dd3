import { refuse } from '../refusals.js';
import type { Cause } from './cause.js';
import { type Connection, send, type Statement } from './statement.js';

/** $1 table, $2 ids, locked in their order. A UUID in capitals is the same id, and waits for the same lock. */
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended($1 || ' ' || id, 0))
  from (select distinct lower(id) as id from unnest($2::text[]) as id order by 1) as sorted`;
const LOCK_AND_CLAIM = `
  with lock as (select pg_advisory_xact_lock(hashtextextended($5 || ' ' || lower($3), 0)))
  insert into cause (handler, id, subject, fingerprint) select $1, $2, $3, $4 from lock
  on conflict do nothing returning true as claimed`;
const EARLIER = 'select subject, fingerprint from cause where handler = $1 and id = $2';
const CLAIM_NEW = 'insert into cause (handler, id, subject, fingerprint) values ($1, $2, $3, $4)';
const CLAIM_ALL = `
  insert into cause (handler, id, subject, fingerprint)
  select c.handler, c.cause, c.subject, c.fingerprint
  from jsonb_to_recordset($1::jsonb) as c(handler text, cause text, subject text, fingerprint text)
  on conflict do nothing returning subject`;

/** Locks the aggregates of a table until the transaction ends. */
export async function lockAll(connection: Connection, table: string, ids: readonly string[]): Promise<void> {
  await send(connection, { sql: LOCK, values: [table, ids], fixed: true });
}

/** Locks an aggregate and claims the cause; false when it has acted already. @throws DomainError `kit.idempotency-key-reused` */
export async function lockAndClaim(connection: Connection, table: string, id: string, cause: Cause): Promise<boolean> {
  const values = [...valuesOf(id, cause), table];
  const claimed = await send(connection, { sql: LOCK_AND_CLAIM, values, fixed: true });
  if (claimed.length === 1) return true;
  const asked = { sql: EARLIER, values: [cause.handler, cause.id], fixed: true };
  const [earlier] = await send<{ subject: string; fingerprint: string | null }>(connection, asked);
  if (earlier && (earlier.fingerprint !== (cause.fingerprint ?? null) || earlier.subject !== id))
    throw refuse('idempotency-key-reused');
  return false;
}

/** Claims a cause, or fails on `cause_pkey` when it has acted already. */
export const claimNew = (id: string, cause: Cause): Statement => ({
  sql: CLAIM_NEW,
  values: valuesOf(id, cause),
  fixed: true,
});

/** Claims many causes. @returns the ids whose cause has not acted before */
export async function claimAll(
  connection: Connection,
  changes: readonly Readonly<{ id: string; cause: Cause }>[],
): Promise<Set<string>> {
  const causes = changes.map(({ id, cause: { handler, id: cause, fingerprint = null } }) => ({
    handler,
    cause,
    subject: id,
    fingerprint,
  }));
  const statement = { sql: CLAIM_ALL, values: [JSON.stringify(causes)], fixed: true };
  const claimed = await send<{ subject: string }>(connection, statement);
  return new Set(claimed.map(({ subject }) => subject));
}

const valuesOf = (id: string, { handler, id: cause, fingerprint }: Cause) => [handler, cause, id, fingerprint ?? null];
