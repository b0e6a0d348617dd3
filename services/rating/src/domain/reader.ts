import { FeedbackGiven, FeedbackMissed } from '@heng/contracts';
import type { Who } from '@heng/kit/domain';
import { publicStates, type Rating } from './rating.js';

/** A reader: a role, and the credit code it acts for. */
export type Reader = Pick<Who, 'role' | 'org'>;

/** Staff and experts read all ratings at any time. */
export const isInsider = ({ role }: Reader): boolean => role === 'alliance-staff' || role === 'expert';

/** Before its notice, only insiders and the agency itself read a rating. */
export function mayRead(reader: Reader, { state, creditCode }: Pick<Rating, 'state' | 'creditCode'>): boolean {
  return isInsider(reader) || publicStates.includes(state) || (reader.role === 'agency' && reader.org === creditCode);
}

/** R5: only insiders see which enterprise has answered, not even as the id of a fact. */
export const maySeeFact = (reader: Reader, type: string): boolean =>
  isInsider(reader) || (type !== FeedbackGiven.type && type !== FeedbackMissed.type);

/** R8: what is drawn is for insiders while it is checked, so that nobody prepares for the check. */
export const withoutHiddenDraw = (reader: Reader, rating: Rating): Rating =>
  isInsider(reader) || rating.state !== 'under-spot-check' ? rating : { ...rating, drawnFacts: null };
