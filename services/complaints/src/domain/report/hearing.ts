import {
  ComplaintsDeadlineMoved,
  HearingAnswered,
  HearingConcluded,
  HearingLapsed,
  HearingOpened,
} from '@heng/contracts';
import { type BusinessDay, type Decision, unchanged } from '@heng/kit/domain';
import { type DatedClock, isOverdue, isRunning, missClock, recomputeClock, stopClock } from '@heng/legal-time';
import { hearingLifecycle } from './actions.js';
import { HEARING_DEADLINE, startClock } from './clocks.js';
import { refuse } from './refusals.js';
import { dueIn, type Finding, type Report } from './report.js';

/**
 * The hearing of an agency (听取意见, R6): open → answered | lapsed; lapsed → answered; then concluded with the finding.
 * `allegation` is as staff word it; nothing else of the report is here but its id, which the agency does not read.
 */
export type Hearing = Readonly<{
  id: string;
  version: number;
  reportId: string;
  agencyId: string;
  allegation: string;
  state: (typeof hearingLifecycle.states)[number];
  openedOn: string;
  clock: DatedClock;
  answeredOn: string | null;
  answer: string | null;
  answerEvidence: readonly string[] | null;
  concludedOn: string | null;
  outcome: Finding['outcome'] | null;
  severity: Finding['severity'];
  reasons: Finding['reasons'] | null;
}>;
export type HearingAnswer = Readonly<{ statement: string; evidence: readonly string[] }>;

/** Staff word the allegation so that it names nobody who reported, and hear the agency on it (R6). */
export function openHearing(
  id: string,
  { id: reportId, agencyId }: Pick<Report, 'id' | 'agencyId'>,
  allegation: string,
  { calendar, today }: BusinessDay,
): Decision<Omit<Hearing, 'version'>> {
  const clock = startClock('hearing', calendar, today);
  const unanswered = { answeredOn: null, answer: null, answerEvidence: null };
  const open = { concludedOn: null, outcome: null, severity: null, reasons: null };
  return {
    state: { id, reportId, agencyId, allegation, state: 'open', openedOn: today, clock, ...unanswered, ...open },
    events: [HearingOpened.of(id, { hearingId: id, agencyId, openedOn: today, ...dueIn(clock) })],
    deadlines: [{ start: HEARING_DEADLINE, due: clock.due }],
  };
}

/** The agency answers, with evidence; late too, before the finding. @throws DomainError `complaints.hearing-not-yours`, `complaints.hearing-answered` */
export function answerHearing(
  hearing: Hearing,
  { statement, evidence }: HearingAnswer,
  agencyId: string | undefined,
  day: BusinessDay,
): Decision<Hearing> {
  if (agencyId !== hearing.agencyId) throw refuse('hearing-not-yours');
  const { state: current, events } = lapseHearing(hearing, day);
  const { today } = day;
  const answered = { answeredOn: today, answer: statement, answerEvidence: evidence };
  return {
    state: {
      ...{ ...current, ...answered, state: hearingLifecycle.after('answer', current) },
      clock: stopClock(current.clock, today),
    },
    events: [...events, HearingAnswered.of(hearing.id, { hearingId: hearing.id, agencyId, answeredOn: today })],
    deadlines: [{ stop: HEARING_DEADLINE }],
  };
}

/** The agency's time is over without an answer. */
export function lapseHearing(hearing: Hearing, { today }: BusinessDay): Decision<Hearing> {
  const { id, agencyId, clock } = hearing;
  if (hearing.state !== 'open' || !isOverdue(clock, today)) return unchanged(hearing);
  return {
    state: { ...hearing, state: hearingLifecycle.after('lapse', hearing), clock: missClock(clock, today) },
    events: [HearingLapsed.of(id, { hearingId: id, agencyId, due: clock.due.date })],
  };
}

/** The agency that was heard learns the finding. */
export function concludeHearing(hearing: Hearing, finding: Finding, today: string): Decision<Hearing> {
  const { id, agencyId } = hearing;
  const { outcome, severity, reasons } = finding;
  return {
    state: { ...hearing, ...finding, state: hearingLifecycle.after('conclude', hearing), concludedOn: today },
    events: [HearingConcluded.of(id, { hearingId: id, agencyId, concludedOn: today, outcome, severity, ...reasons })],
  };
}

/** Recomputes the time to answer by the calendar in force, and tells the agency. */
export function recomputeHearing(hearing: Hearing, { calendar, today }: BusinessDay): Decision<Hearing> {
  const { id, agencyId, clock: before } = hearing;
  const clock = isRunning(before) ? recomputeClock(calendar, before, today) : before;
  if (clock === before) return unchanged(hearing);
  const moved = { deadline: HEARING_DEADLINE, recordId: id, agencyId, before: before.due.date, ...dueIn(clock) };
  return {
    state: { ...hearing, clock },
    events: clock.due.date === before.due.date ? [] : [ComplaintsDeadlineMoved.of(id, moved)],
    deadlines: [{ start: HEARING_DEADLINE, due: clock.due }],
  };
}
