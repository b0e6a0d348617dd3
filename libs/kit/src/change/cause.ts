import type { Actor } from '@heng/contracts';
import type { Conflict } from '../domain.js';
import { refuse } from '../refusals.js';
import { type Connection, fixed, send, type Statement } from './statement.js';

/**
 * The trigger of a change: a request by its Idempotency-Key, an event or a deadline by its id. The same cause changes
 * things once. `fingerprint` is a hash of the request's content, so that one key cannot stand for two requests. `conflict`
 * is of the actor's ties, and refuses changes by staff.
 */
export type Cause = Readonly<{
  handler: string;
  id: string;
  actor: Actor;
  fingerprint?: string;
  conflict?: Conflict | undefined;
}>;

/** The record that a request changes: its id, the version that the caller has read, and the cause of the change. */
export type Changing = Readonly<{ id: string; version: number; cause: Cause }>;

export const systemActor = (service: string): Actor => ({ sub: service, role: 'system' });

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
  select c ->> 0, c ->> 1, c ->> 2, c ->> 3 from jsonb_array_elements($1::jsonb) as c
  on conflict do nothing returning subject`;

/** Locks the aggregates of a table until the transaction ends. */
export async function lockAll(connection: Connection, table: string, ids: readonly string[]): Promise<void> {
  await send(connection, fixed(LOCK, table, ids));
}

/** Locks an aggregate and claims the cause; false when it has acted already. @throws DomainError `kit.idempotency-key-reused` */
export async function lockAndClaim(connection: Connection, table: string, id: string, cause: Cause): Promise<boolean> {
  const claimed = await send(connection, fixed(LOCK_AND_CLAIM, ...valuesOf(id, cause), table));
  if (claimed.length === 1) return true;
  const [earlier] = await send<{ subject: string; fingerprint: string | null }>(
    connection,
    fixed(EARLIER, cause.handler, cause.id),
  );
  if (earlier && (earlier.fingerprint !== (cause.fingerprint ?? null) || earlier.subject !== id))
    throw refuse('idempotency-key-reused');
  return false;
}

/** Claims a cause, or fails on `cause_pkey` when it has acted already. */
export const claimNew = (id: string, cause: Cause): Statement => fixed(CLAIM_NEW, ...valuesOf(id, cause));

/** Claims many causes. @returns the ids whose cause has not acted before */
export async function claimAll(
  connection: Connection,
  changes: readonly Readonly<{ id: string; cause: Cause }>[],
): Promise<Set<string>> {
  const causes = JSON.stringify(changes.map(({ id, cause }) => valuesOf(id, cause)));
  const claimed = await send<{ subject: string }>(connection, fixed(CLAIM_ALL, causes));
  return new Set(claimed.map(({ subject }) => subject));
}

const valuesOf = (id: string, { handler, id: cause, fingerprint }: Cause) => [handler, cause, id, fingerprint ?? null];
