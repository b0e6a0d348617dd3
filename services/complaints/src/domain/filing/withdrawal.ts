import { FilerWithdrew, ReporterWithdrew } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { refuse } from '../refusals.js';
import type { FiledCase } from './filed-case.js';
import { type Filer, tell } from './filer.js';
import { isOfPublicInterest } from './grounds.js';

export const mayWithdraw = ({ withdrawnOn }: Filer, { isOpen }: FiledCase): boolean => !withdrawnOn && isOpen;

/** R6: a filer leaves the case before it has ended, with a reason or without one. */
export function withdrawFiler(
  filer: Filer,
  filed: FiledCase,
  { reason, today }: Readonly<{ reason: string | null; today: string }>,
): Decision<Filer> {
  if (filer.withdrawnOn) throw refuse('already-withdrawn', { withdrawnOn: filer.withdrawnOn });
  if (!mayWithdraw(filer, filed)) throw refuse('ended-already', { state: filed.state });
  const { id: filerId, caseId } = filer;
  const left =
    filed.kind === 'report'
      ? ReporterWithdrew.of(filerId, { filerId, reportId: caseId, withdrawnOn: today })
      : FilerWithdrew.of(filerId, { filerId, complaintId: caseId, agencyId: filed.agencyId, withdrawnOn: today });
  const { events } = tell(filer, 'withdrawn', today);
  return {
    state: { ...filer, withdrawnOn: today, withdrawalReason: reason },
    events: [left, ...events],
  };
}

/** The case ends when none of its filers is left, unless it is of public interest, or an agency was heard about a report. */
export const endsWith = (filersLeft: number, filed: FiledCase): boolean =>
  filersLeft === 0 && filed.canEnd && !isOfPublicInterest(filed);
