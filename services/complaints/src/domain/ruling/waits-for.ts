import { vacanciesOf } from '@heng/panel';
import type { Complaint } from '../case/complaint.js';
import type { CasePanel } from './panel.js';

/** Those for whom a case can wait: `parties` while they are mediated, `panel` once every seat of it is taken. */
export const waiters = ['staff', 'agency', 'parties', 'panel'] as const;
export type Waiter = (typeof waiters)[number];

/** The next step of a case is up to them; null where it has ended. `panel` is the one under way. */
export function waitsFor(
  { state, clocks, extensionAsked }: Pick<Complaint, 'state' | 'clocks'> & Readonly<{ extensionAsked: boolean }>,
  panel: Pick<CasePanel, 'state' | 'panel'> | undefined,
): Waiter | null {
  if (state === 'filed' || extensionAsked) return 'staff';
  if (state === 'mediating') return 'parties';
  if (state === 'accepted' && !clocks.answer?.missed) return 'agency';
  if (state !== 'accepted' && state !== 'answered') return null;
  return decidesNext(panel);
}

/** A matter that is ready for a ruling waits for a complete panel; staff announce one, enter its draw, and fill a seat that nobody is left to take. */
export const decidesNext = (panel: Pick<CasePanel, 'state' | 'panel'> | undefined): 'panel' | 'staff' =>
  panel?.state === 'drawn' && vacanciesOf(panel.panel) === 0 ? 'panel' : 'staff';
