import {
  ReportAccepted,
  ReportClockMissed,
  ReportDeclined,
  ReportFiled,
  ReportHeard,
  ReportHearingBegun,
  ReportMerged,
  ReportNotVerified,
  ReportVerified,
  ReportWithdrawn,
  type Severity,
} from '@heng/contracts';
import { type BusinessDay, type Decision, unchanged } from '@heng/kit/domain';
import { type DatedClock, missClock, recomputeClock } from '@heng/legal-time';
import { type Ground, groundsInForce } from '../filing/grounds.js';
import type { Grounds } from '../ruling/verdict.js';
import { reportLifecycle } from './actions.js';
import {
  openClocks,
  overdueClock,
  type ReportClocks,
  resumed,
  runningClock,
  startClock,
  starts,
  stopped,
  stops,
  suspended,
  withoutOpen,
} from './clocks.js';
import { refuse } from './refusals.js';

export const findings = ['verified', 'not-verified'] as const;
/** A finding with its reasons, in words that name nobody who gave evidence: the agency reads them too. */
export type Finding = Readonly<{
  outcome: (typeof findings)[number];
  severity: Severity | null;
  reasons: Grounds;
}>;

/**
 * A report (举报, R6): filed → verifying | declined; verifying → hearing → heard → found; verifying → found when it is not
 * verified; filed, verifying → withdrawn. The alliance verifies it; the agency reads nothing of it but its own hearing. The reporter is stored separately.
 */
export type Report = Readonly<{
  id: string;
  version: number;
  number: string;
  agencyId: string;
  allegation: Ground;
  grounds: string;
  statement: string;
  wish: string | null;
  evidence: readonly string[];
  state: (typeof reportLifecycle.states)[number];
  filedOn: string;
  clocks: ReportClocks;
  /** The day of acceptance or decline. */
  decidedOn: string | null;
  declineReason: string | null;
  /** Those of the staff who accepted it and opened the hearing. */
  verifiers: readonly string[];
  foundOn: string | null;
  outcome: Finding['outcome'] | null;
  severity: Severity | null;
  reasons: Grounds | null;
  /** The complaint, or else the report, first filed about the same facts; null for that one itself. */
  incidentId: string | null;
  incidentReason: string | null;
}>;
export type Reporting = Pick<Report, 'id' | 'number' | 'agencyId' | 'allegation' | 'statement' | 'wish' | 'evidence'>;

/** Anyone may report an agency; the alliance accepts or declines in time (R6). */
export function fileReport(given: Reporting, { calendar, today }: BusinessDay): Decision<Omit<Report, 'version'>> {
  const acceptance = startClock('acceptance', calendar, today);
  const open = { decidedOn: null, declineReason: null, verifiers: [], foundOn: null, outcome: null, severity: null };
  const own = { reasons: null, incidentId: null, incidentReason: null, grounds: groundsInForce.version };
  return {
    state: { ...given, ...open, ...own, state: 'filed', filedOn: today, clocks: { acceptance } },
    events: [ReportFiled.of(given.id, { reportId: given.id, filedOn: today, ...dueIn(acceptance) })],
    deadlines: [starts('acceptance', acceptance)],
  };
}

/** Staff accept: the time to verify begins (R6). */
export function acceptReport(report: Report, by: string, day: BusinessDay): Decision<Report> {
  return afterMissedClocks(report, day, (current) => {
    const { calendar, today } = day;
    const state = reportLifecycle.after('accept', current);
    const verification = startClock('verification', calendar, today);
    const clocks = { ...stopped(current.clocks, 'acceptance', today), verification };
    const accepted = { state, decidedOn: today, verifiers: [by], clocks };
    return {
      state: { ...current, ...accepted },
      events: [ReportAccepted.of(current.id, { reportId: current.id, acceptedOn: today, ...dueIn(verification) })],
      deadlines: [stops('acceptance'), starts('verification', verification)],
    };
  });
}

/** Staff decline, with a reason for the reporter (R6). */
export function declineReport(report: Report, reason: string, day: BusinessDay): Decision<Report> {
  return afterMissedClocks(report, day, (current) => {
    const state = reportLifecycle.after('decline', current);
    const clocks = stopped(current.clocks, 'acceptance', day.today);
    return {
      state: { ...current, state, decidedOn: day.today, declineReason: reason, clocks },
      events: [ReportDeclined.of(current.id, { reportId: current.id, declinedOn: day.today })],
      deadlines: [stops('acceptance')],
    };
  });
}

/** The reporter has left, and the report ends with it, before the agency is heard. A clock that runs is neither met nor missed. */
export function withdrawReport(report: Report, day: BusinessDay): Decision<Report> {
  return afterMissedClocks(report, day, (current) => ({
    state: { ...current, state: reportLifecycle.after('withdraw', current), clocks: withoutOpen(current.clocks) },
    events: [ReportWithdrawn.of(current.id, { reportId: current.id, withdrawnOn: day.today })],
    deadlines: openClocks(current.clocks).map(stops),
  }));
}

/** The agency is being heard: the time to verify is suspended. */
export function beginHearing(report: Report, by: string, day: BusinessDay): Decision<Report> {
  return afterMissedClocks(report, day, (current) => {
    const state = reportLifecycle.after('hear', current);
    const verifiers = [...new Set([...current.verifiers, by])];
    return {
      state: { ...current, state, verifiers, clocks: suspended(current.clocks, day.today) },
      events: [ReportHearingBegun.of(current.id, { reportId: current.id, begunOn: day.today })],
      deadlines: [stops('verification')],
    };
  });
}

/** The agency has answered, or its time is over: the time to verify goes on. A later answer changes nothing here. */
export function endHearing(report: Report, day: BusinessDay): Decision<Report> {
  if (report.state !== 'hearing') return unchanged(report);
  const clocks = resumed(report.clocks, day);
  const verification = runningClock(clocks) === 'verification' ? (clocks.verification as DatedClock) : undefined;
  const [due, calendar] = [verification?.due.date ?? null, verification?.due.calendarVersion ?? null];
  return {
    state: { ...report, state: reportLifecycle.after('end-hearing', report), clocks },
    events: [ReportHeard.of(report.id, { reportId: report.id, heardOn: day.today, due, calendar })],
    deadlines: verification ? [starts('verification', verification)] : [],
  };
}

/**
 * Another one of the staff makes the finding. Nobody is found guilty unheard.
 * @throws DomainError `complaints.second-person-needed`, `complaints.report-unheard`, `complaints.finding-severity-…`
 */
export function find(report: Report, finding: Finding, by: string, day: BusinessDay): Decision<Report> {
  const { outcome, severity } = finding;
  return afterMissedClocks(report, day, (current) => {
    const state = reportLifecycle.after('find', { ...current, actor: by });
    if (outcome === 'verified' && current.state === 'verifying') throw refuse('report-unheard');
    if (outcome === 'verified' && !severity) throw refuse('finding-severity-missing', { field: 'severity' });
    if (outcome !== 'verified' && severity) throw refuse('finding-severity-not-applicable', { field: 'severity' });
    const clocks = stopped(current.clocks, 'verification', day.today);
    const found = { ...current, ...finding, state, foundOn: day.today, clocks };
    return { state: found, events: [foundEvent(found)], deadlines: [stops('verification')] };
  });
}

/** A verified report is a fact about the agency; the event of another one names none. */
function foundEvent(found: Omit<Report, 'version'>) {
  const { id, agencyId, filedOn, foundOn, outcome, severity, reasons, incidentId } = found;
  if (outcome !== 'verified') return ReportNotVerified.of(id, { reportId: id, foundOn: foundOn! });
  const reason = Object.values(reasons!).join('\n');
  const fact = { reportId: id, agencyId, filedOn, verifiedOn: foundOn!, severity: severity!, reason };
  return ReportVerified.of(id, { ...fact, ...(incidentId ? { incidentId } : {}) });
}

/** The first filing of an incident, as far as merging asks for it. */
export type First = Pick<Report, 'id' | 'agencyId' | 'filedOn' | 'incidentId'> &
  Readonly<{ kind: 'complaint' | 'report' }>;

/**
 * R9 4: a report and complaints about the same facts are one incident. The report joins the complaint, also a later one:
 * the agency reads of which incident a complaint is, and must not find a report there. Null takes a merge back.
 */
export function mergeReport(report: Report, first: First | null, reason: string, today: string): Decision<Report> {
  reportLifecycle.after('merge', report);
  if (first && !isFirst(report, first)) throw refuse('incident-of-reports', { field: 'sameAs', sameAs: first.id });
  const incidentId = first?.id ?? null;
  const state = { ...report, incidentId, incidentReason: reason };
  const told = report.outcome === 'verified' ? [foundEvent(state)] : [];
  return { state, events: [ReportMerged.of(report.id, { reportId: report.id, incidentId, mergedOn: today }), ...told] };
}

const isFirst = ({ id, agencyId, filedOn }: Report, first: First): boolean =>
  first.id !== id &&
  first.agencyId === agencyId &&
  first.incidentId === null &&
  (first.kind === 'complaint' || first.filedOn <= filedOn);

/** Marks each clock that ran out, once. */
export function missReportClocks(report: Report, day: BusinessDay): Decision<Report> {
  const name = overdueClock(report.clocks, day.today);
  const clock = name && report.clocks[name];
  if (!clock) return unchanged(report);
  return {
    state: { ...report, clocks: { ...report.clocks, [name]: missClock(clock, day.today) } },
    events: [ReportClockMissed.of(report.id, { reportId: report.id, clock: name, due: clock.due!.date })],
  };
}

/** Recomputes the running clock by the calendar in force. The agency is told nothing. */
export function recomputeReport(report: Report, { calendar, today }: BusinessDay): Decision<Report> {
  const name = runningClock(report.clocks);
  if (!name) return unchanged(report);
  const clock = recomputeClock(calendar, report.clocks[name] as DatedClock, today);
  if (clock === report.clocks[name]) return unchanged(report);
  const state = { ...report, clocks: { ...report.clocks, [name]: clock } };
  return { state, events: [], deadlines: [starts(name, clock)] };
}

function afterMissedClocks(report: Report, day: BusinessDay, decide: (current: Report) => Decision<Report>) {
  const missed = missReportClocks(report, day);
  const { state, events, deadlines = [] } = decide(missed.state);
  return { state, events: [...missed.events, ...events], deadlines };
}

export const dueIn = ({ due: { date, calendarVersion, provisional } }: DatedClock) => ({
  due: date,
  calendar: calendarVersion,
  provisional,
});
