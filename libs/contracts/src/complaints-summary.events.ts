import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

const summary = { summaryId: id, complaintId: id };

export const SummaryAllowed = defineEvent(
  'complaints.summary-allowed.v1',
  z.object({
    filerId: id.describe('The person who filed; named after the filing'),
    allowed: z.boolean().describe('False when the consent is taken back'),
    saidOn: date,
  }),
  { summary: 'A filer allowed an anonymised summary of the case, or took that back before its release.' },
);

export const SummaryWritten = defineEvent('complaints.summary-written.v1', z.object({ ...summary, writtenOn: date }), {
  summary: 'Staff wrote the anonymised summary of a complaint, or changed its text; it is not public yet.',
});

export const SummaryReleased = defineEvent(
  'complaints.summary-released.v1',
  z.object({ ...summary, releasedOn: date }),
  { summary: 'A second one of the staff released the anonymised summary of a complaint to the public.' },
);
