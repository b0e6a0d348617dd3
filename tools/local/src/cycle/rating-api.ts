import type { ServiceSchemas } from '@heng/clients';
import { type Api, bodyOf } from '../load/api.js';
import { type As, expert, staff } from '../load/call.js';

type Schemas = ServiceSchemas['rating'];
export type RatingSummary = Pick<
  Schemas['ListedRatingView'],
  'id' | 'version' | 'agencyId' | 'agencyName' | 'creditCode' | 'state' | 'grade' | 'total' | 'lastDay'
>;
/** The objector of the sample: a party of the platform, whose contact is known. */
const office: As = { roles: ['regulator'], org: '12440600MB2C07549J' };
type Versioned = Readonly<{ id: string; version: number }>;

/** The calls to rating that staff and experts make. */
export function ratingApi({ http }: Pick<Api, 'http'>, cycle: string) {
  const asStaff = http('rating', staff);
  const asReviewer = http('rating', expert('expert:office'));
  const asSecond = http('rating', expert('expert:second'));
  const once = (name: string) => ({ 'Idempotency-Key': encodeURIComponent(name) });
  const on = ({ id, version }: Versioned, name: string) => ({
    header: { ...once(`${cycle} ${name}`), 'If-Match': `"${version}"` },
    path: { id },
  });
  const onCycle = async (name: string) => ({ ...on({ ...(await standing()), id: cycle }, name), path: { cycle } });
  const standing = () => bodyOf(asStaff.GET('/cycles/{cycle}', { params: { path: { cycle } } }));

  async function ratings(): Promise<RatingSummary[]> {
    const all: RatingSummary[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const params = { path: { cycle }, ...(cursor ? { query: { cursor } } : {}) };
      const page: Schemas['ListedRatingPage'] = await bodyOf(asStaff.GET('/cycles/{cycle}/ratings', { params }));
      all.push(...page.items);
      cursor = page.next;
    }
    return all;
  }

  return {
    standing,
    recommended: () => bodyOf(asStaff.GET('/cycles/{cycle}/recommendation', { params: { path: { cycle } } })),
    cases: () => bodyOf(http('complaints', staff).GET('/rating-cases', { params: { query: { state: 'open' } } })),
    ratings,
    rating: (id: string) => bodyOf(asStaff.GET('/ratings/{id}', { params: { path: { id } } })),
    /** Staff move the whole cycle on; `name` distinguishes repetitions of one action. */
    onCycle: async (action: 'close' | 'notices' | 'recommendation', name: string = action) =>
      bodyOf(asStaff.POST(`/cycles/{cycle}/${action}`, { params: await onCycle(name) })),
    announceSpotCheck: async (body: Schemas['AnnounceSpotCheckBody']) =>
      bodyOf(asStaff.POST('/cycles/{cycle}/spot-check', { params: await onCycle('spot-check'), body })),
    drawSpotCheck: async (body: Schemas['DrawSpotCheckBody']) =>
      bodyOf(asStaff.POST('/cycles/{cycle}/spot-check/draw', { params: await onCycle('draw'), body })),
    conclude: (rating: Versioned, body: Schemas['FindingBody']) =>
      bodyOf(asStaff.POST('/ratings/{id}/spot-check', { params: on(rating, `finding ${rating.id}`), body })),
    /** The reviewer declares to have no tie before the first score. */
    review: async (rating: Versioned, round: number, body: Schemas['ReviewBody']) => {
      const declaring = { params: on(rating, `declaration ${rating.id}`) };
      const declared = round > 1 ? rating : await bodyOf(asReviewer.POST('/ratings/{id}/declaration', declaring));
      const params = on(declared, `review ${rating.id} ${round}`);
      return bodyOf(asReviewer.POST('/ratings/{id}/review', { params, body }));
    },
    object: ({ id }: Versioned, number: string, body: Schemas['ObjectionBody']) => {
      const params = { header: once(`objections.csv ${number} file`), path: { id } };
      return bodyOf(http('rating', office).POST('/ratings/{id}/objections', { params, body }));
    },
    accept: (objection: Versioned, number: string, reason: string) => {
      const params = on(objection, `objection ${number} acceptance`);
      return bodyOf(asStaff.POST('/objections/{id}/acceptance', { params, body: { reason } }));
    },
    /** The expert declares to have no tie before the decision. */
    decide: async (objection: Versioned, number: string, body: Schemas['ObjectionDecisionBody']) => {
      const declaring = { params: on(objection, `objection ${number} declaration`) };
      await bodyOf(asSecond.POST('/objections/{id}/declaration', declaring));
      return bodyOf(asSecond.POST('/objections/{id}/decision', { params: on(objection, `objection ${number}`), body }));
    },
  };
}
export type RatingApi = ReturnType<typeof ratingApi>;
