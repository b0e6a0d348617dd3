import type { Visit } from './page.js';
import { answerOf } from './services.js';

type Ids = Iterable<string | null | undefined>;
type NamesOf = (id: string | null | undefined) => string;

/** The names behind ids, each asked once; a word where there is none to show. */
async function namesOf(ids: Ids, unknown: string, ask: (id: string) => Promise<string | null>): Promise<NamesOf> {
  const wanted = [...new Set([...ids].filter((id) => id !== null && id !== undefined))];
  const names = await Promise.all(wanted.map((id) => ask(id).catch(() => null)));
  const known = new Map(wanted.map((id, i) => [id, names[i]]));
  return (id) => (id && known.get(id)) || unknown;
}

export const agencyNames = ({ services, words }: Visit, ids: Ids): Promise<NamesOf> =>
  namesOf(ids, words.common.unknown, async (id) => {
    const { name } = await answerOf(services.registry.GET('/agencies/{id}', { params: { path: { id } } }));
    return name;
  });

export const enterpriseNames = ({ services, words }: Visit, ids: Ids): Promise<NamesOf> =>
  namesOf(ids, words.common.nameWithheld, async (id) => {
    const { name } = await answerOf(services.tracking.GET('/enterprises/{id}', { params: { path: { id } } }));
    return name ?? null;
  });

/** For an employer or staff. */
export const personNames = ({ services, words }: Visit, ids: Ids): Promise<NamesOf> =>
  namesOf(ids, words.common.unknown, async (id) => {
    const { name } = await answerOf(services.registry.GET('/consultants/{id}', { params: { path: { id } } }));
    return name;
  });
