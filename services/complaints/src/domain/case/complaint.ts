import {
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintClockMissed,
  ComplaintDeclined,
  ComplaintFiled,
  ComplaintNumbered,
  ComplaintRuled,
  ComplaintsDeadlineMoved,
  ComplaintWithdrawn,
  type Severity,
} from '@heng/contracts';
import { type BusinessDay, type Decision, unchanged } from '@heng/kit/domain';
import { type DatedClock, missClock, recomputeClock } from '@heng/legal-time';
import { complaintLifecycle, type Declaration, type Extension, type State } from './actions.js';
import { type Clocks, openClocks, overdueClock, runningClock, startClock, stopClock, withoutOpen } from './clocks.js';
import { type Ground, groundsInForce } from '../filing/grounds.js';
import { refuse } from '../refusals.js';

export const outcomes = ['upheld', 'dismissed'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * A complaint (投诉, R6): filed → accepted | declined; accepted → answered → ruled;
 * answered ⇄ mediating → settled; accepted → ruled when the answer clock ran out unanswered; withdrawn from each state before an end. The complainant is stored separately, never here.
 */
export type Complaint = Readonly<{
  id: string;
  version: number;
  /** The number that a person can say; null for a regulator's finding. */
  number: string | null;
  agencyId: string;
  allegation: Ground;
  /** The version of the list of grounds; null before lists had versions. */
  grounds: string | null;
  statement: string;
  /** 诉求: the filer asks for it. */
  wish: string | null;
  evidence: readonly string[];
  state: State;
  filedOn: string;
  clocks: Clocks;
  /** The day of acceptance or decline. */
  decidedOn: string | null;
  declineReason: string | null;
  answeredOn: string | null;
  answer: string | null;
  answerEvidence: readonly string[] | null;
  extension: Extension | null;
  /** The filer's comment on the answer, and the word whether a mediation is wanted. */
  comment: string | null;
  commentedOn: string | null;
  wantsMediation: boolean | null;
  mediationOpenedOn: string | null;
  /** The day of the agreement or of the failure. */
  mediationEndedOn: string | null;
  declarations: readonly Declaration[];
  ruledOn: string | null;
  outcome: Outcome | null;
  severity: Severity | null;
  rulingReason: string | null;
  withdrawnOn: string | null;
  /** The complaint first filed about the same facts; null for that one itself. */
  incidentId: string | null;
  incidentReason: string | null;
  /** R9 4b: a regulator recorded it. */
  recordedBy: 'regulator' | null;
}>;
export type Filing = Pick<Complaint, 'id' | 'number' | 'agencyId' | 'allegation' | 'statement' | 'wish' | 'evidence'>;
export type Answer = Readonly<{ agencyId: string | undefined; statement: string; evidence: readonly string[] }>;
export type Ruling = Readonly<{ outcome: Outcome; severity: Severity | null; reason: string }>;

/** A case on which nobody has decided, and to which nobody has answered. */
export const unheard = {
  ...{ decidedOn: null, declineReason: null, answeredOn: null, answer: null, answerEvidence: null },
  extension: null,
  ...{ comment: null, commentedOn: null, wantsMediation: null, mediationOpenedOn: null, mediationEndedOn: null },
} as const;

/** Anyone may file against an agency, with evidence; staff then accept or decline in time (R6). */
export function file(filing: Filing, { calendar, today }: BusinessDay): Decision<Omit<Complaint, 'version'>> {
  const { id, number, agencyId, allegation } = filing;
  const acceptance = startClock('acceptance', calendar, today);
  const filed = { complaintId: id, agencyId, allegation, filedOn: today, ...dueIn(acceptance) };
  const unruled = {
    declarations: [],
    ruledOn: null,
    outcome: null,
    severity: null,
    rulingReason: null,
    withdrawnOn: null,
  };
  const own = { incidentId: null, incidentReason: null, recordedBy: null, grounds: groundsInForce.version };
  return {
    state: {
      ...filing,
      ...unheard,
      ...unruled,
      ...own,
      state: 'filed',
      filedOn: today,
      clocks: { acceptance },
    },
    events: [
      ComplaintFiled.of(id, filed),
      ...(number === null ? [] : [ComplaintNumbered.of(id, { complaintId: id, agencyId, number })]),
    ],
    deadlines: [{ start: deadlineOf('acceptance'), due: acceptance.due }],
  };
}

/** Staff accept: the agency's time to answer begins (R6). */
export function accept(complaint: Complaint, day: BusinessDay): Decision<Complaint> {
  const { calendar, today } = day;
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('accept', current);
    const answer = startClock('answer', calendar, today);
    const clocks = { ...stopClock(current.clocks, 'acceptance', today), answer };
    return {
      state: { ...current, state, decidedOn: today, clocks },
      events: [ComplaintAccepted.of(current.id, { ...about(current), acceptedOn: today, ...dueIn(answer) })],
      deadlines: [{ stop: deadlineOf('acceptance') }, { start: deadlineOf('answer'), due: answer.due }],
    };
  });
}

/** Staff decline, with a reason (R6). */
export function decline(complaint: Complaint, reason: string, day: BusinessDay): Decision<Complaint> {
  const { today } = day;
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('decline', current);
    const clocks = stopClock(current.clocks, 'acceptance', today);
    return {
      state: { ...current, state, decidedOn: today, declineReason: reason, clocks },
      events: [ComplaintDeclined.of(current.id, { ...about(current), declinedOn: today, reason })],
      deadlines: [{ stop: deadlineOf('acceptance') }],
    };
  });
}

/** The agency complained about answers, with evidence (R6). A late answer counts, but does not delay the ruling. */
export function answer(complaint: Complaint, by: Answer, day: BusinessDay): Decision<Complaint> {
  const { calendar, today } = day;
  if (by.agencyId !== complaint.agencyId) throw refuse('not-your-agency');
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('answer', current);
    // It is never suspended before the answer.
    const running = current.clocks.ruling as DatedClock | undefined;
    const ruling = running ?? startClock('ruling', calendar, today);
    const clocks = { ...stopClock(current.clocks, 'answer', today), ruling };
    const answered = { answeredOn: today, answer: by.statement, answerEvidence: by.evidence };
    const begins = running ? [] : [{ start: deadlineOf('ruling'), due: ruling.due }];
    return {
      state: { ...current, ...answered, state, clocks },
      events: [ComplaintAnswered.of(current.id, { ...about(current), answeredOn: today, ...dueIn(ruling) })],
      deadlines: [{ stop: deadlineOf('answer') }, ...begins],
    };
  });
}

/** R6: a panel rules once the agency has answered, or its time is over. @throws DomainError where it is too early or too late */
export function mustBeReady(complaint: Complaint, day: BusinessDay): void {
  complaintLifecycle.after('rule', missClocks(complaint, day).state);
}
export const isReady = (complaint: Complaint, day: BusinessDay): boolean =>
  complaintLifecycle.allows('rule', missClocks(complaint, day).state);

/** A panel has ruled (联盟专家裁定) on both sides' evidence, or on the complainant's alone when no answer came in time (R6). */
export function rule(
  complaint: Complaint,
  { outcome, severity, reason }: Ruling,
  day: BusinessDay,
): Decision<Complaint> {
  const { today } = day;
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('rule', current);
    const clocks = stopClock(current.clocks, 'ruling', today);
    const ruled = { ...current, ruledOn: today, outcome, severity, rulingReason: reason, state, clocks };
    return {
      state: ruled,
      events: [ruledFact(ruled)],
      deadlines: [{ stop: deadlineOf('ruling') }],
    };
  });
}

/** Everybody who filed has withdrawn (撤回): the procedure ends, and the clock that runs is neither met nor missed. */
export function withdraw(complaint: Complaint, day: BusinessDay): Decision<Complaint> {
  const { today } = day;
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('withdraw', current);
    const told = { ...about(current), withdrawnOn: today, wasAccepted: current.decidedOn !== null };
    return {
      state: { ...current, state, withdrawnOn: today, clocks: withoutOpen(current.clocks) },
      events: [ComplaintWithdrawn.of(current.id, told)],
      deadlines: openClocks(current.clocks).map((name) => ({ stop: deadlineOf(name) })),
    };
  });
}

/** The ruling as a fact, with the incident that the filing is of. */
export function ruledFact(complaint: Omit<Complaint, 'version'>) {
  const { id, filedOn, ruledOn, outcome, severity, rulingReason, recordedBy } = complaint;
  const ruled = { filedOn, ruledOn: ruledOn!, outcome: outcome!, severity, reason: rulingReason! };
  return ComplaintRuled.of(id, { ...factsOf(complaint), ...ruled, ...(recordedBy ? { recordedBy } : {}) });
}

/** Marks each clock that ran out, once; when the agency's time to answer did, the time to rule begins (R6). */
export function missClocks(complaint: Complaint, day: BusinessDay): Decision<Complaint> {
  const { calendar, today } = day;
  const name = overdueClock(complaint.clocks, today);
  const clock = name && complaint.clocks[name];
  if (!clock) return unchanged(complaint);
  const due = clock.due!.date;
  const missed = { ...complaint, clocks: { ...complaint.clocks, [name]: missClock(clock, today) } };
  const missing = [ComplaintClockMissed.of(complaint.id, { ...factsOf(complaint), clock: name, due })];
  if (name !== 'answer') return after({ state: missed, events: missing }, (next) => missClocks(next, day));
  const ruling = startClock('ruling', calendar, due);
  const state = { ...missed, clocks: { ...missed.clocks, ruling } };
  const deadlines = [{ start: deadlineOf('ruling'), due: ruling.due }];
  return after({ state, events: missing, deadlines }, (next) => missClocks(next, day));
}

/** Recomputes the running clock by the calendar in force; its last day may move (R6). */
export function recomputeClocks(complaint: Complaint, { calendar, today }: BusinessDay): Decision<Complaint> {
  const { id, agencyId, clocks } = complaint;
  const name = runningClock(clocks);
  if (!name) return unchanged(complaint);
  const before = clocks[name]!.due!;
  const clock = recomputeClock(calendar, clocks[name]!, today) as DatedClock;
  if (clock === clocks[name]) return unchanged(complaint);
  const moved = { deadline: deadlineOf(name), recordId: id, agencyId, before: before.date, ...dueIn(clock) };
  return {
    state: { ...complaint, clocks: { ...clocks, [name]: clock } },
    events: clock.due.date === before.date ? [] : [ComplaintsDeadlineMoved.of(id, moved)],
    deadlines: [{ start: deadlineOf(name), due: clock.due }],
  };
}

/** An action uses the clocks as of today, even before the sweep has come. */
export const afterMissedClocks = (
  complaint: Complaint,
  day: BusinessDay,
  decide: (current: Complaint) => Decision<Complaint>,
) => after(missClocks(complaint, day), decide);

function after(first: Decision<Complaint>, decide: (state: Complaint) => Decision<Complaint>): Decision<Complaint> {
  const { state, events, deadlines = [] } = decide(first.state);
  return { state, events: [...first.events, ...events], deadlines: [...(first.deadlines ?? []), ...deadlines] };
}

export const deadlineOf = <N extends string>(name: N) => `complaints.${name}` as const;
type Known = Pick<Complaint, 'id' | 'agencyId' | 'incidentId'>;
export const about = ({ id, agencyId }: Known) => ({ complaintId: id, agencyId });
/** The ids of a fact that counts by incident. */
export const factsOf = (complaint: Known) => {
  const { incidentId } = complaint;
  return { ...about(complaint), ...(incidentId ? { incidentId } : {}) };
};
export const dueIn = ({ due: { date, calendarVersion, provisional } }: DatedClock) => ({
  due: date,
  calendar: calendarVersion,
  provisional,
});
