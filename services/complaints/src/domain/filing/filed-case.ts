import type { CaseKind } from '@heng/contracts';
import { hasEnded } from '../case/actions.js';
import type { Complaint } from '../case/complaint.js';
import { reportLifecycle } from '../report/actions.js';
import type { Report } from '../report/report.js';
import type { Ground } from './grounds.js';

/** A complaint or a report, as far as its filers and their correspondence ask for it. */
export type FiledCase = Readonly<{
  kind: CaseKind;
  id: string;
  agencyId: string;
  allegation: Ground;
  grounds: string | null;
  state: string;
  /** The outcome of the ruling or the finding; null before. */
  outcome: string | null;
  /** Filers and staff may still say something. */
  isOpen: boolean;
  /** It ends when nobody is left who filed it. An agency that was heard about a report is owed its finding. */
  canEnd: boolean;
}>;

const common = ({ id, agencyId, allegation, grounds, state, outcome }: Complaint | Report) => ({
  ...{ id, agencyId, allegation, grounds, state, outcome },
});

export const complaintFiled = (complaint: Complaint): FiledCase => {
  const isOpen = !hasEnded(complaint);
  return { kind: 'complaint', ...common(complaint), isOpen, canEnd: isOpen };
};

export const reportFiled = (report: Report): FiledCase => ({
  ...{ kind: 'report', ...common(report), isOpen: !['declined', 'found', 'withdrawn'].includes(report.state) },
  canEnd: reportLifecycle.allows('withdraw', { ...report }),
});
