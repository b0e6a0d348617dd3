import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

/** Events of a restriction name the restricted filer by the filing alone: neither the person, the case nor the agency. */
const restriction = { restrictionId: id, filerId: id.describe('The person who filed; named after the filing') };

export const FilerRestricted = defineEvent(
  'complaints.filer-restricted.v1',
  z.object({ ...restriction, restrictedOn: date, until: date.describe('Last day of the restriction') }),
  {
    summary:
      'Staff restricted a person who filed maliciously, with a reason that this person reads by number and code.',
  },
);

export const RestrictionContested = defineEvent(
  'complaints.restriction-contested.v1',
  z.object({ ...restriction, contestedOn: date }),
  { summary: 'A restricted person asked for a review by another one of the staff.' },
);

export const RestrictionReviewed = defineEvent(
  'complaints.restriction-reviewed.v1',
  z.object({ ...restriction, upheld: z.boolean(), reviewedOn: date }),
  { summary: 'Another one of the staff upheld or lifted a restriction, with a reason.' },
);
