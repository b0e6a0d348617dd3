import { FilerWithdrew } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { hasEnded } from '../case/actions.js';
import type { Complaint } from '../case/complaint.js';
import { refuse } from '../refusals.js';
import { type Filer, tell } from './filer.js';
import { isOfPublicInterest } from './grounds.js';

type Case = Pick<Complaint, 'state' | 'agencyId' | 'allegation' | 'grounds'>;

export const mayWithdraw = ({ withdrawnOn }: Filer, complaint: Case): boolean => !withdrawnOn && !hasEnded(complaint);

/** R6: a filer leaves the case before it has ended, with a reason or without one. */
export function withdrawFiler(
  filer: Filer,
  complaint: Case,
  { reason, today }: Readonly<{ reason: string | null; today: string }>,
): Decision<Filer> {
  if (filer.withdrawnOn) throw refuse('already-withdrawn', { withdrawnOn: filer.withdrawnOn });
  if (!mayWithdraw(filer, complaint)) throw refuse('ended-already', { state: complaint.state });
  const { id: filerId, caseId: complaintId } = filer;
  const left = { filerId, complaintId, agencyId: complaint.agencyId, withdrawnOn: today };
  const { events } = tell(filer, 'withdrawn', today);
  return {
    state: { ...filer, withdrawnOn: today, withdrawalReason: reason },
    events: [FilerWithdrew.of(filerId, left), ...events],
  };
}

/** The case ends when none of its filers is left, unless it is of public interest. */
export const endsWith = (filersLeft: number, complaint: Case): boolean =>
  filersLeft === 0 && !isOfPublicInterest(complaint);
