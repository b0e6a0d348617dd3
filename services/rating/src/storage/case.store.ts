import { storeOf, tableOf } from '@heng/kit';
import type { RatingCase } from '../domain/serious-case.js';

export const caseTable = tableOf<RatingCase>(
  'rating_case',
  {
    agencyId: { type: 'uuid' },
    incidents: { type: 'jsonb' },
    facts: { type: 'jsonb' },
    completedOn: { type: 'date' },
    openedOn: { type: 'date' },
  },
  [
    { name: 'rating_case_agency', columns: ['agencyId'] },
    { name: 'rating_case_opened', columns: ['openedOn', 'id'] },
  ],
);

export class CaseStore extends storeOf(caseTable) {
  ofAgency(agencyId: string): Promise<RatingCase[]> {
    return this.context.db.getRepository(caseTable).findBy({ agencyId });
  }
}
