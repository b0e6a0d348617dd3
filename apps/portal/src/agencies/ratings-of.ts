import type { ServiceSchemas } from '@heng/clients';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['rating'];
export type Rating = Schemas['RatingView'];
export type ListedRating = Schemas['AgencyRatingView'];

/** The public ratings of an agency, the latest cycle first. */
export async function ratingsOf({ services }: Visit, id: string): Promise<readonly ListedRating[]> {
  const { items } = await answerOf(services.rating.GET('/agencies/{id}/ratings', { params: { path: { id } } }));
  return items;
}

/** The latest final rating of an agency, else the one on notice, with its indicators and the way to the next grade. */
export async function latestRating(visit: Visit, id: string): Promise<Rating | undefined> {
  const ratings = await ratingsOf(visit, id);
  const latest = ratings.find(({ finalOn }) => finalOn) ?? ratings[0];
  return latest && answerOf(visit.services.rating.GET('/ratings/{id}', { params: { path: { id: latest.id } } }));
}
