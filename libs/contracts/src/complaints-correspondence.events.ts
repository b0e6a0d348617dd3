import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

const correspondence = {
  filerId: id.describe('The person who filed; named after the filing'),
  complaintId: id,
  agencyId: id,
};

export const FilerAsked = defineEvent('complaints.filer-asked.v1', z.object({ ...correspondence, askedOn: date }), {
  summary: 'Staff asked a filer a question, which only staff and this filer read.',
});

export const FilerWrote = defineEvent(
  'complaints.filer-wrote.v1',
  z.object({ ...correspondence, wroteOn: date, files: z.number().int().nonnegative() }),
  { summary: 'A filer answered staff or added words and files, which only staff and this filer read so far.' },
);

export const AdditionPassedOn = defineEvent(
  'complaints.addition-passed-on.v1',
  z.object({
    ...correspondence,
    passedOn: date,
    toAgency: z.boolean().describe('False for a filing that joined the complaint: the agency learns nothing of it'),
  }),
  { summary: 'Staff took what a filer added as evidence: whoever decides reads it, and so does the agency.' },
);

export const RedactionMade = defineEvent(
  'complaints.redaction-made.v1',
  z.object({
    redactionId: id.describe('Staff read its text, reason and author by it'),
    complaintId: id,
    agencyId: id,
    subject: z.enum(['statement', 'wish', 'evidence', 'comment', 'answer', 'file']),
    fileId: id.nullable().describe('The file that another one replaces'),
    redactedOn: date,
  }),
  { summary: 'Staff redacted words or a file of a case for the other side; the original stays.' },
);

export const FilerWithdrew = defineEvent(
  'complaints.filer-withdrew.v1',
  z.object({ ...correspondence, withdrawnOn: date }),
  { summary: 'A filer left the case. It goes on while others who filed it stay, and where it is of public interest.' },
);

export const ComplaintWithdrawn = defineEvent(
  'complaints.complaint-withdrawn.v1',
  z.object({
    complaintId: id,
    agencyId: id,
    withdrawnOn: date,
    wasAccepted: z.boolean().describe('The agency was asked for an answer'),
  }),
  { summary: 'A complaint ended because everybody who filed it withdrew.' },
);
