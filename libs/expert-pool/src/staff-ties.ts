import type { Actor } from '@heng/contracts';
import type { Conflict } from '@heng/kit/domain';
import { type Concerned, conflictOf, type PooledExpert, tiedTo } from './domain.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Names of organisations, as credit codes and as ids. */
export type Named = Readonly<{ codes: readonly string[]; ids: readonly string[] }>;

/**
 * The ties of one of the staff, for `Service.conflicts`; undefined in another role, and without ties.
 * @param source the pool's record of a `sub`, and the known organisations that have one of these names
 */
export async function staffTies(
  actor: Actor,
  today: () => string,
  source: {
    known: (sub: string) => Promise<PooledExpert | undefined>;
    organisations: (named: Named) => Promise<readonly Concerned[]>;
  },
): Promise<Conflict | undefined> {
  if (actor.role !== 'alliance-staff') return undefined;
  const known = await source.known(actor.sub);
  const names = tiedTo(actor, known, today());
  if (names.length === 0) return undefined;
  const named = { codes: names, ids: names.filter((name) => UUID.test(name)) };
  const alone = names.map((id) => ({ id, creditCodes: [] }));
  return conflictOf(actor, known, [...(await source.organisations(named)), ...alone], today());
}
