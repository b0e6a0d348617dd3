import type { Decision } from '@heng/kit/domain';
import { complaintLifecycle } from './actions.js';
import { type Complaint, ruledFact, type Ruling } from './complaint.js';

/** R6: a reconsideration changed the ruling. The new fact replaces the former one, also for the rating. */
export function revise(
  complaint: Complaint,
  { outcome, severity, reason }: Ruling,
  today: string,
): Decision<Complaint> {
  const state = complaintLifecycle.after('revise', complaint);
  const revised = { ...complaint, state, outcome, severity, rulingReason: reason, ruledOn: today };
  return { state: revised, events: [ruledFact(revised)] };
}

/** A typing error in the reasons is corrected: the same ruling, and no new fact. */
export const correctReason = (complaint: Complaint, reason: string): Decision<Complaint> => ({
  state: { ...complaint, rulingReason: reason },
  events: [],
});
