import { z } from 'zod';
import { defineEvent } from './define-event.js';
import {
  date,
  deadlineMoved,
  earlierPeriodSealed,
  id,
  legalDate,
  periodSealed,
  sealedEmail,
  statement,
} from './event-fields.js';

/** The allegations of a complaint, after R11. */
export const allegations = ['false-disclosure', 'misconduct', 'separation-breached', 'formalism', 'other'] as const;
export const severities = ['minor', 'ordinary', 'serious'] as const;
export type Severity = (typeof severities)[number];

const complaint = { complaintId: id, agencyId: id };
const incidentId = id
  .optional()
  .describe('The complaint first filed about the same facts: one incident counts once; absent for that one itself');
const dueBy = (what: string) => date.describe(`The last day to ${what}, inclusive`);

export const ComplaintFiled = defineEvent(
  'complaints.complaint-filed.v1',
  z.object({
    ...complaint,
    allegation: z.enum(allegations),
    filedOn: date,
    due: dueBy('accept or decline'),
    ...legalDate,
  }),
  {
    summary: 'Somebody complained about an agency; to be accepted or declined by `due`.',
    fact: { tellsOf: ['complaintId'], datedOn: 'filedOn' },
  },
);

export const ComplaintNumbered = defineEvent(
  'complaints.complaint-numbered.v1',
  z.object({ ...complaint, number: z.string().describe('The number of the case, which a person can say') }),
  { summary: 'A complaint got its number; for the letters about it.' },
);

export const ComplaintAccepted = defineEvent(
  'complaints.complaint-accepted.v1',
  z.object({ ...complaint, acceptedOn: date, due: dueBy('answer'), ...legalDate }),
  {
    summary: 'Staff accepted a complaint; the agency answers by `due`.',
    fact: { tellsOf: ['complaintId'], datedOn: 'acceptedOn' },
  },
);

export const ComplaintDeclined = defineEvent(
  'complaints.complaint-declined.v1',
  z.object({ ...complaint, declinedOn: date, reason: statement }),
  {
    summary: 'Staff declined a complaint, with the reason.',
    fact: { tellsOf: ['complaintId'], datedOn: 'declinedOn' },
  },
);

export const ComplaintAnswered = defineEvent(
  'complaints.complaint-answered.v1',
  z.object({ ...complaint, answeredOn: date, due: dueBy('rule'), ...legalDate }),
  {
    summary: 'The agency answered a complaint; a ruling is due by `due`.',
    fact: { tellsOf: ['complaintId'], datedOn: 'answeredOn' },
  },
);

export const ComplaintMerged = defineEvent(
  'complaints.complaint-merged.v1',
  z.object({
    ...complaint,
    incidentId: id
      .nullable()
      .describe('The complaint first filed about the same facts; null when a merge is taken back'),
    mergedOn: date,
    reason: statement,
  }),
  { summary: 'Staff decided of which incident a filing is: filings about the same facts count once.' },
);

export const NoTieToAccusedDeclared = defineEvent(
  'complaints.no-tie-declared.v1',
  z.object({ ...complaint, declaredOn: date }),
  { summary: 'An expert declared, before ruling, to have no tie to the agency.' },
);

export const ComplaintRuled = defineEvent(
  'complaints.complaint-ruled.v1',
  z.object({
    ...complaint,
    filedOn: date,
    ruledOn: date,
    outcome: z.enum(['upheld', 'dismissed']),
    severity: z.enum(severities).nullable().describe('Set when upheld'),
    reason: statement,
    incidentId,
    recordedBy: z
      .literal('regulator')
      .optional()
      .describe('A regulator recorded what it found itself (R9 4b); absent for what was filed and ruled on'),
  }),
  {
    summary: 'An expert panel ruled on a complaint (联盟专家裁定).',
    fact: { tellsOf: ['complaintId'], datedOn: 'ruledOn' },
  },
);

export const ComplaintClockMissed = defineEvent(
  'complaints.clock-missed.v1',
  z.object({
    ...complaint,
    clock: z.enum(['acceptance', 'answer', 'ruling']),
    due: date.describe('The last day, that passed'),
    incidentId,
  }),
  { summary: 'A clock of R6 ran out.', fact: { tellsOf: ['complaintId', 'clock'], datedOn: 'due' } },
);

/** A filer is a party of its own, named after the filing. */
const filerId = id.describe('The person who filed and left an address; named after the filing');

export const FilerContactGiven = defineEvent(
  'complaints.filer-contact-given.v1',
  z.object({ filerId, email: sealedEmail }),
  {
    summary: 'The address at which a filer is told things; for notification only.',
    sealed: { field: 'email', for: 'filerId', days: 730 },
  },
);

export const FilerTold = defineEvent(
  'complaints.filer-told.v1',
  z.object({
    filerId,
    number: z.string().describe('The number of the case, which a person can say'),
    step: z.string().describe('What happened, such as received, accepted, declined, answered, ruled, clock-missed'),
    on: date,
  }),
  { summary: 'A filer is to be told by letter that the case went on; nothing of its content; for notification only.' },
);

export const EarlierComplaintsPeriodSealed = defineEvent('complaints.period-sealed.v1', earlierPeriodSealed, {
  summary: 'The seal of an earlier version, which does not list the event types that it counts.',
});

export const ComplaintsPeriodSealed = defineEvent('complaints.period-sealed.v2', periodSealed, {
  summary: 'Everything complaints recorded before this is out.',
});

export const ComplaintsDeadlineMoved = defineEvent('complaints.deadline-moved.v1', deadlineMoved, {
  summary: 'Another calendar moved the last day of an open deadline of complaints.',
});
