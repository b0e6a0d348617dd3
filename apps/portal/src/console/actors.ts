import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import type { Event } from './changes.js';

/** The organisation or account that acted; undefined for the platform itself and for people without an account. */
export const accountOf = ({ actor: { role, org, sub } }: Event): string | undefined =>
  role === 'system' || role === 'public' ? undefined : (org ?? sub);

export type ActorNames = ReadonlyMap<string, string>;
type Known = readonly (readonly [account: string, name: string])[];

/** The present names of those who acted, as far as the platform knows them. */
export async function actorNames(visit: Visit, events: readonly Event[]): Promise<ActorNames> {
  const { registry, tracking } = visit.services;
  const acted = (role: string) => events.filter(({ actor }) => actor.role === role);
  const each = (role: string, ask: (code: string) => Promise<Known>): Promise<Known>[] =>
    [...new Set(acted(role).flatMap((event) => accountOf(event) ?? []))].map(ask);
  const asked: Promise<Known>[] = [
    ...each('agency', async (q) => {
      const { items } = await answerOf(registry.GET('/agencies', { params: { query: { q } } }));
      return items.map(({ creditCode, name }) => [creditCode, name]);
    }),
    ...each('enterprise', async (creditCode) => {
      const { items } = await answerOf(tracking.GET('/enterprises', { params: { query: { creditCode } } }));
      return items.flatMap(({ name }) => (name ? [[creditCode, name] as const] : []));
    }),
  ];
  if (acted('alliance-staff').length > 0)
    asked.push(visit.notes.staff().then((all) => all.map(({ sub, name }) => [sub, name])));
  if (acted('expert').length > 0)
    asked.push(answerOf(registry.GET('/experts', {})).then(({ items }) => items.map(({ sub, name }) => [sub, name])));
  // A service that is down leaves its codes without names.
  const known = await Promise.all(asked.map((one) => one.catch((): Known => [])));
  return new Map(known.flat());
}
