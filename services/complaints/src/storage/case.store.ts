import { arrivals, storeOf, tableOf } from '@heng/kit';
import type { RatingCase } from '../domain/revocation/rating-case.js';

export const caseTable = tableOf<RatingCase>(
  'rating_case',
  {
    ...arrivals,
    agencyId: { type: 'uuid' },
    ground: { type: 'text' },
    openedBy: { type: 'text' },
    openedOn: { type: 'date' },
    facts: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    complaints: { type: 'uuid', array: true },
    panelAfter: { type: 'date', nullable: true },
    state: { type: 'text' },
    answer: { type: 'jsonb', nullable: true },
    ruling: { type: 'jsonb', nullable: true },
  },
  [
    { name: 'rating_case_arrival', columns: ['arrival'] },
    { name: 'rating_case_state', columns: ['state', 'entered'] },
    { name: 'rating_case_agency', columns: ['agencyId', 'arrival'] },
  ],
);

export class CaseStore extends storeOf(caseTable) {}
