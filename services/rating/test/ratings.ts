import { methodology2026_1, evaluate } from '@heng/assessment';
import {
  type Cycle,
  freezeEvidence,
  cancelCycle,
  openCycle,
  closeCycle,
  concludeDrafting,
} from '../src/domain/cycle.js';
import type { Rating } from '../src/domain/rating.js';
import { idOf } from './upstream.js';

/** A rating for tests; without evidence the method gives no grade. */
export function ratingOf(over: Partial<Rating> = {}): Rating {
  const agencyId = idOf('甲');
  const assessment = evaluate([], methodology2026_1, { agencyId, cutoff: '2026-06-30' });
  const identity = { id: idOf('rating'), version: 1, cycle: '2026-H1', agencyId, agencyName: '甲', creditCode: 'x' };
  const open = {
    drawnFacts: null,
    finding: null,
    declarations: [],
    reviews: [],
    notice: null,
    ceiling: null,
    finalOn: null,
  };
  return { ...identity, ...open, evidenceHash: null, state: 'reviewed', round: 1, grade: 'B', assessment, ...over };
}

export const frozen = { hash: 'the hash of the evidence', facts: 3, seals: [] };

/** A cycle in each of its states. */
export function cycles(): Record<Cycle['state'], Cycle> {
  const open = { ...openCycle(null, '2026-H1', '2026.1', '2026-01-01').state, version: 1 };
  const sealing = closeCycle(open, '2026-07-01').state;
  const sealed = freezeEvidence(sealing, frozen).state;
  const cancelled = cancelCycle(open, { reason: 'x', by: 'staff' }, '2026-07-01').state;
  return { open, sealing, sealed, drafted: concludeDrafting(sealed).state, cancelled };
}
