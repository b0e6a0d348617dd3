import { RatingLimited } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { type Ceiling, underCeiling } from './ceiling.js';
import { aboutOf, type Rating, type RatingState, revise } from './rating.js';

/** The states of a rating that is under way. */
export const underWay: readonly RatingState[] = ['drafted', 'under-spot-check', 'in-review', 'reviewed', 'on-notice'];

/**
 * R11: a panel lowered or revoked the rating of the agency. The one in force says its new result at once; one under way gets no higher
 * grade than the ruling leaves, in this review and in each that follows.
 */
export function obeyRuling(rating: Rating, ruling: Ceiling, today: string): Decision<Rating> {
  const { id, state, grade } = rating;
  const limited = underCeiling(grade, ruling);
  if (state === 'granted') return limited === grade ? unchanged(rating) : revise(rating, limited, ruling.reason, today);
  if (!underWay.includes(state)) return unchanged(rating);
  const { ceiling: known } = rating;
  const ceiling = known && (known.grade === null || (ruling.grade && known.grade > ruling.grade)) ? known : ruling;
  const { caseId, reason } = ruling;
  const told = { ...aboutOf(rating), caseId, grade: ruling.grade, limitedOn: today, reason };
  return { state: { ...rating, grade: limited, ceiling }, events: [RatingLimited.of(id, told)] };
}
