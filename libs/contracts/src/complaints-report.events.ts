import { z } from 'zod';
import { severities } from './complaints.events.js';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, statement } from './event-fields.js';

/** R6: before a report is verified, its events name no agency, so that nothing can tell the accused. */
const report = { reportId: id };
const hearing = { hearingId: id.describe('The hearing; it does not name the report'), agencyId: id };
const dueBy = (what: string) => date.describe(`The last day to ${what}, inclusive`);

export const ReportFiled = defineEvent(
  'complaints.report-filed.v1',
  z.object({ ...report, filedOn: date, due: dueBy('accept or decline'), ...legalDate }),
  { summary: 'Somebody reported an agency; to be accepted or declined by `due`.' },
);

export const ReportAccepted = defineEvent(
  'complaints.report-accepted.v1',
  z.object({ ...report, acceptedOn: date, due: dueBy('verify'), ...legalDate }),
  { summary: 'Staff accepted a report; the alliance verifies it by `due`.' },
);

export const ReportDeclined = defineEvent('complaints.report-declined.v1', z.object({ ...report, declinedOn: date }), {
  summary: 'Staff declined a report, with a reason that the reporter reads by number and code.',
});

export const ReportHearingBegun = defineEvent(
  'complaints.report-hearing-begun.v1',
  z.object({ ...report, begunOn: date }),
  { summary: 'The accused is being heard on a redacted allegation; the time to verify is suspended.' },
);

export const ReportHeard = defineEvent(
  'complaints.report-heard.v1',
  z.object({ ...report, heardOn: date, due: dueBy('verify').nullable(), calendar: legalDate.calendar.nullable() }),
  { summary: 'The accused was heard on a redacted allegation, or did not answer in time; the verification goes on.' },
);

export const ReportVerified = defineEvent(
  'complaints.report-verified.v1',
  z.object({
    ...report,
    agencyId: id,
    filedOn: date,
    verifiedOn: date,
    severity: z.enum(severities),
    reason: statement.describe('Of the finding, in words that name nobody who gave evidence'),
    incidentId: id
      .optional()
      .describe('The complaint or report first filed about the same facts: one incident counts once'),
  }),
  {
    summary: 'Staff found a report verified, after the agency was heard (核实属实).',
    fact: { tellsOf: ['reportId'], datedOn: 'verifiedOn' },
  },
);

export const ReportNotVerified = defineEvent(
  'complaints.report-not-verified.v1',
  z.object({ ...report, foundOn: date }),
  {
    summary:
      'Staff found a report not verified (查无实据): nobody learns of it but the reporter and an agency that was heard.',
  },
);

const reporter = { filerId: id.describe('The person who reported; named after the report'), ...report };

export const ReporterAsked = defineEvent('complaints.reporter-asked.v1', z.object({ ...reporter, askedOn: date }), {
  summary: 'Staff asked a reporter a question, which only staff and the reporter read.',
});

export const ReporterWrote = defineEvent(
  'complaints.reporter-wrote.v1',
  z.object({ ...reporter, wroteOn: date, files: z.number().int().nonnegative() }),
  { summary: 'A reporter answered staff or added words and files, which only staff and the reporter read.' },
);

export const ReporterWithdrew = defineEvent(
  'complaints.reporter-withdrew.v1',
  z.object({ ...reporter, withdrawnOn: date }),
  { summary: 'A reporter left the report. It goes on where it is of public interest, or the agency was heard.' },
);

export const ReportWithdrawn = defineEvent(
  'complaints.report-withdrawn.v1',
  z.object({ ...report, withdrawnOn: date }),
  { summary: 'A report ended because its reporter withdrew.' },
);

export const ReportMerged = defineEvent(
  'complaints.report-merged.v1',
  z.object({
    ...report,
    incidentId: id.nullable().describe('The complaint or report first filed; null when a merge is taken back'),
    mergedOn: date,
  }),
  { summary: 'Staff decided of which incident a report is: filings about the same facts count once.' },
);

export const ReportClockMissed = defineEvent(
  'complaints.report-clock-missed.v1',
  z.object({
    ...report,
    clock: z.enum(['acceptance', 'verification']),
    due: date.describe('The last day, that passed'),
  }),
  { summary: 'The time of the alliance to accept or verify a report ran out.' },
);

export const HearingOpened = defineEvent(
  'complaints.hearing-opened.v1',
  z.object({ ...hearing, openedOn: date, due: dueBy('answer'), ...legalDate }),
  { summary: 'An agency is heard on an allegation as staff word it; it answers by `due`.' },
);

export const HearingAnswered = defineEvent(
  'complaints.hearing-answered.v1',
  z.object({ ...hearing, answeredOn: date }),
  { summary: 'The agency that is heard answered, with evidence.' },
);

export const HearingLapsed = defineEvent(
  'complaints.hearing-lapsed.v1',
  z.object({ ...hearing, due: date.describe('The last day, that passed') }),
  { summary: 'The agency that is heard did not answer in time; it still may, before the finding.' },
);

export const HearingConcluded = defineEvent(
  'complaints.hearing-concluded.v1',
  z.object({
    ...hearing,
    concludedOn: date,
    outcome: z.enum(['verified', 'not-verified']),
    severity: z.enum(severities).nullable().describe('Set when verified'),
    fact: statement,
    evidence: statement,
    rule: statement,
  }),
  { summary: 'A hearing ended with a finding and its reasons: which fact, which evidence, which rule.' },
);
