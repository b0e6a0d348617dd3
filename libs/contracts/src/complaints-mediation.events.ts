import { z } from 'zod';
import { parties } from './complaints-panel.events.js';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, statement } from './event-fields.js';

const complaint = { complaintId: id, agencyId: id };
const mediation = { ...complaint, mediationId: id };
const clock = z.enum(['acceptance', 'answer', 'ruling']);

export const AnswerExtensionAsked = defineEvent(
  'complaints.answer-extension-asked.v1',
  z.object({ ...complaint, askedOn: date, days: z.number().int().positive(), reason: statement }),
  { summary: 'The agency asked for more days to answer, with a reason.' },
);

export const AnswerExtensionDecided = defineEvent(
  'complaints.answer-extension-decided.v1',
  z.object({
    ...complaint,
    decidedOn: date,
    granted: z.boolean(),
    days: z.number().int().positive(),
    reason: statement,
    due: date.describe('The last day to answer, inclusive'),
    ...legalDate,
  }),
  { summary: 'Staff granted or refused more days for the answer of the agency.' },
);

export const AnswerCommented = defineEvent(
  'complaints.answer-commented.v1',
  z.object({
    ...complaint,
    commentedOn: date,
    wantsMediation: z.boolean().describe('Whether the filer agrees to a mediation'),
  }),
  { summary: "The filer commented on the agency's answer, once." },
);

export const MediationOpened = defineEvent(
  'complaints.mediation-opened.v1',
  z.object({
    ...mediation,
    openedOn: date,
    reason: statement,
    due: date.describe('The last day of the mediation, inclusive'),
    ...legalDate,
  }),
  { summary: 'Staff opened a mediation between the filer and the agency; it fails after `due` unless they agree.' },
);

export const OfferMade = defineEvent(
  'complaints.offer-made.v1',
  z.object({
    ...mediation,
    by: z.enum(parties),
    number: z.number().int().positive().describe('The place of the offer in the mediation'),
    madeOn: date,
  }),
  { summary: 'A party made an offer in a mediation; only the parties and the mediator read its words.' },
);

export const MediationFailed = defineEvent(
  'complaints.mediation-failed.v1',
  z.object({ ...mediation, failedOn: date }),
  { summary: 'A mediation ended without an agreement; a panel rules on the complaint.' },
);

export const ComplaintSettled = defineEvent(
  'complaints.complaint-settled.v1',
  z.object({ ...complaint, settledOn: date }),
  { summary: 'The parties agreed in a mediation; the complaint ends without a ruling.' },
);

export const ComplaintClockSuspended = defineEvent(
  'complaints.clock-suspended.v1',
  z.object({ ...complaint, clock, suspendedOn: date, reason: statement }),
  { summary: 'A clock of R6 was suspended, with the reason.' },
);

export const ComplaintClockResumed = defineEvent(
  'complaints.clock-resumed.v1',
  z.object({ ...complaint, clock, resumedOn: date, due: date.describe('The last day now, inclusive'), ...legalDate }),
  { summary: 'A clock of R6 that was suspended runs again.' },
);
