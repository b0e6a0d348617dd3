import type { Api } from '../load/api.js';
import { expert, staff } from '../load/call.js';

export type CycleStanding = Readonly<{
  version: number;
  state: string;
  waitingFor: readonly string[];
  evidence: Readonly<{ hash: string; facts: number }> | null;
  ratings: Readonly<Record<string, number>>;
}>;
export type RatingSummary = Readonly<{
  id: string;
  version: number;
  agencyName: string;
  creditCode: string;
  state: string;
  grade: string | null;
  total: number;
  lastDay: string | null;
}>;
export type RatingDetails = Readonly<{
  drawnFacts: readonly string[] | null;
  facts: readonly Readonly<{ id: string; type: string }>[];
}>;

/** The calls to rating that staff and experts make. */
export function ratingApi(api: Api, cycle: string) {
  const read = <T>(path: string) => api.read<T>({ service: 'rating', method: 'GET', path, as: staff });
  const write = (path: string, as: typeof staff, body: object, name: string, version?: number) =>
    api.write(
      { service: 'rating', method: 'POST', path, as, body },
      { key: encodeURIComponent(`${cycle} ${name}`), ...(version === undefined ? {} : { version }) },
    );
  const standing = () => read<CycleStanding>(`/cycles/${cycle}`);

  async function ratings(): Promise<RatingSummary[]> {
    const all: RatingSummary[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: RatingSummary[]; next: string | null } = await read(
        `/cycles/${cycle}/ratings${cursor && `?cursor=${encodeURIComponent(cursor)}`}`,
      );
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  }

  return {
    standing,
    ratings,
    rating: (id: string) => read<RatingDetails>(`/ratings/${id}`),
    /** Staff move the whole cycle on; `name` distinguishes repetitions of one action. */
    onCycle: async (action: string, name = action) =>
      write(`/cycles/${cycle}/${action}`, staff, {}, name, (await standing()).version),
    conclude: ({ id, version }: RatingSummary, body: object) =>
      write(`/ratings/${id}/spot-check`, staff, body, `finding ${id}`, version),
    review: ({ id, version }: RatingSummary, round: number, body: object) =>
      write(`/ratings/${id}/review`, expert, body, `review ${id} ${round}`, version),
    object: ({ id }: RatingSummary, number: string, body: object) =>
      api.write(
        { service: 'rating', method: 'POST', path: `/ratings/${id}/objections`, body },
        { key: encodeURIComponent(`objections.csv ${number} file`) },
      ),
    decide: ({ id, version }: { id: string; version: number }, number: string, body: object) =>
      write(`/objections/${id}/decision`, expert, body, `objection ${number}`, version),
  };
}
export type RatingApi = ReturnType<typeof ratingApi>;
