import type { Complaint } from './case/complaint.js';
import type { Report } from './report/report.js';

/**
 * The readers of a case: `accused` is the agency complained about, `panel` an expert with a seat on the panel that rules or
 * ruled on it, `mediator` the one of the staff who conducts the mediation. Every other expert is one of the public.
 */
export const readers = ['public', 'filer', 'accused', 'panel', 'staff', 'mediator', 'regulator'] as const;
export type Reader = (typeof readers)[number];

const staff = ['staff', 'mediator'] as const;
const deciders = ['panel', ...staff] as const;
const parties = ['filer', 'accused', ...deciders] as const;

/** The parts of a case and the readers who see them (R6). Every query, page and letter asks this table. */
export const sight = {
  /** Number, agency, ground, state, days and clocks. */
  course: parties,
  /** Statement, wish and evidence of the filing that made the case. */
  statement: parties,
  /** The reason of a decline. */
  decline: parties,
  /** Questions of staff to a filer, the filer's answers, and what a filer added that is not evidence yet; of a reporter, all of it. */
  messages: ['filer', ...staff],
  /** Words that a filer added and staff passed on as evidence: nobody decides on them before the agency can read them. */
  additions: parties,
  /** The agency's answer with its evidence. */
  answer: parties,
  /** The filer's comment on the answer. */
  comment: parties,
  /** Offers, the one that was accepted, and who ended a mediation and why: nothing of it reaches those who rule. */
  offers: ['filer', 'accused', 'mediator'],
  /** Outcome, severity and reason. */
  ruling: parties,
  /** The request for a reconsideration with its reasons, and the result. */
  reconsideration: parties,
  /** The incident that the filing is of, with the reason: who filed learns nothing of other filings. */
  incident: ['accused', ...deciders],
  /** Equal filings that joined the case. */
  joined: deciders,
  /** The declarations of the experts who ruled alone, before panels did. */
  declarations: staff,
  /** The way in which the filer wants to be known, and the name given in confidence. */
  filer: staff,
  /** A filer's withdrawal with its reason; others learn at most that the case has ended. */
  withdrawal: staff,
  /** The restriction of a filer who filed maliciously. */
  restriction: ['filer', ...staff],
  /** The name of a filer who files under it. */
  realName: ['accused', ...staff],
  /** The anonymised summary before its release; then it names nobody and everybody reads it. */
  summary: staff,
  /** An announcement in public: its text, severity, days and the number of persons. */
  announcement: readers,
  /** An announcement before and after that, its reason, the persons, and applications for repair. */
  repair: ['accused', ...staff],
  /** A report: number, ground, words, files, state, days and clocks. The accused must not learn that it exists. */
  report: ['filer', ...staff],
  /** The hearing of the accused on a redacted allegation, with its answer. */
  hearing: ['accused', ...staff],
  /** The finding on a report, with reasons that name nobody; the accused reads it with the hearing. */
  finding: ['filer', 'accused', ...staff],
  /** A case of R11: its ground, facts, the agency's answer, and what a panel decided. */
  ratingCase: ['accused', ...deciders],
  /** Outcomes and clocks of an agency's accepted cases, as numbers. */
  figures: readers,
} as const satisfies Record<string, readonly Reader[]>;
export type Part = keyof typeof sight;

export const maySee = (reader: Reader, part: Part): boolean => (sight[part] as readonly Reader[]).includes(reader);

/** The reader that a role of the platform is, where `Deciders.mustRead` lets it read the case at all. */
export const readerOf = (role: string): Reader =>
  (({ 'alliance-staff': 'staff', agency: 'accused', expert: 'panel', regulator: 'regulator' }) as const)[role] ??
  'public';

/** The fields of the parts that some party does not see, when it does not. */
const UNSEEN = {
  decline: { declineReason: null },
  answer: { answer: null, answerEvidence: null },
  comment: { comment: null, wantsMediation: null },
  ruling: { outcome: null, severity: null, rulingReason: null },
  incident: { incidentId: null, incidentReason: null },
  declarations: { declarations: [] },
} as const satisfies Partial<Record<Part, Partial<Complaint>>>;

const LEFT = {
  ...{ ...UNSEEN.decline, ...UNSEEN.answer, ...UNSEEN.ruling, ...UNSEEN.incident, ...UNSEEN.declarations },
  ...{ state: 'withdrawn', clocks: {}, decidedOn: null, answeredOn: null, ruledOn: null, withdrawnOn: null },
  ...{ ...UNSEEN.comment, commentedOn: null, mediationOpenedOn: null, mediationEndedOn: null },
} as const satisfies Partial<Complaint>;

/** A complaint as a filer sees it who has withdrawn: of its course nothing, so that it does not tell whether others filed. */
export const asLeft = <C extends Complaint>(complaint: C): C => ({ ...complaint, ...LEFT });

/** A report as its reporter sees it after withdrawing. */
export const reportAsLeft = (report: Report): Report => ({
  ...{ ...report, state: 'withdrawn', clocks: {}, decidedOn: null, declineReason: null, foundOn: null },
  ...{ outcome: null, severity: null, reasons: null },
});

/** A complaint without what the reader may not see. */
export function asSeenBy<C extends Complaint>(reader: Reader, complaint: C): C {
  const parts = Object.entries(UNSEEN) as [Part, Partial<Complaint>][];
  const unseen = parts.filter(([part]) => !maySee(reader, part)).map(([, fields]) => fields);
  return Object.assign({}, complaint, ...unseen) as C;
}
