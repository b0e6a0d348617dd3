import { AnswerCommented, ComplaintClockResumed, ComplaintClockSuspended, ComplaintSettled } from '@heng/contracts';
import type { BusinessDay, Decision } from '@heng/kit/domain';
import { complaintLifecycle } from './actions.js';
import { resumedClock, stopClock, suspendClock } from './clocks.js';
import { about, afterMissedClocks, type Complaint, deadlineOf, dueIn } from './complaint.js';

export type Comment = Readonly<{ comment: string; wantsMediation: boolean }>;

/** R6: the filer comments once on the agency's answer, and says whether a mediation is wanted. */
export function comment(complaint: Complaint, by: Comment, day: BusinessDay): Decision<Complaint> {
  return afterMissedClocks(complaint, day, (current) => {
    complaintLifecycle.after('comment', current);
    const { wantsMediation } = by;
    const commented = { ...about(current), commentedOn: day.today, wantsMediation };
    return {
      state: { ...current, comment: by.comment, wantsMediation, commentedOn: day.today },
      events: [AnswerCommented.of(current.id, commented)],
    };
  });
}

/** R6: the clock for the ruling is suspended while the parties are mediated; one that was missed stays so. */
export function mediate(complaint: Complaint, reason: string, day: BusinessDay): Decision<Complaint> {
  const { today } = day;
  return afterMissedClocks(complaint, day, (current) => {
    const state = complaintLifecycle.after('mediate', current);
    const clocks = suspendClock(current.clocks, 'ruling', { on: today, reason });
    const suspended = { ...about(current), clock: 'ruling', suspendedOn: today, reason } as const;
    const isSuspended = clocks !== current.clocks;
    return {
      state: { ...current, state, clocks, mediationOpenedOn: today },
      events: isSuspended ? [ComplaintClockSuspended.of(current.id, suspended)] : [],
      deadlines: isSuspended ? [{ stop: deadlineOf('ruling') }] : [],
    };
  });
}

/** R6: the parties agreed. The case ends, and its clock with it, neither met nor missed. */
export function settle(complaint: Complaint, { today }: BusinessDay): Decision<Complaint> {
  const state = complaintLifecycle.after('settle', complaint);
  const clocks = stopClock(complaint.clocks, 'ruling', today);
  return {
    state: { ...complaint, state, clocks, mediationEndedOn: today },
    events: [ComplaintSettled.of(complaint.id, { ...about(complaint), settledOn: today })],
    deadlines: [{ stop: deadlineOf('ruling') }],
  };
}

/** R6: the mediation failed; the clock for the ruling goes on where it was suspended. */
export function resume(complaint: Complaint, day: BusinessDay): Decision<Complaint> {
  const { today } = day;
  const state = complaintLifecycle.after('resume', complaint);
  const ruling = resumedClock(complaint.clocks, 'ruling', day);
  const ended = { ...complaint, state, mediationEndedOn: today };
  if (!ruling) return { state: ended, events: [] };
  const resumed = { ...about(complaint), clock: 'ruling', resumedOn: today, ...dueIn(ruling) } as const;
  return {
    state: { ...ended, clocks: { ...complaint.clocks, ruling } },
    events: [ComplaintClockResumed.of(complaint.id, resumed)],
    deadlines: [{ start: deadlineOf('ruling'), due: ruling.due }],
  };
}
