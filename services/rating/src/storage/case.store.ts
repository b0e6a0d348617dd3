import { storeOf } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { RatingCase } from '../domain/serious-case.js';

export const caseTable = new EntitySchema<RatingCase>({
  name: 'rating_case',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    state: { type: 'text' },
    incidents: { type: 'jsonb' },
    facts: { type: 'jsonb' },
    completedOn: { type: 'date', name: 'completed_on' },
    openedOn: { type: 'date', name: 'opened_on' },
    ruling: { type: 'jsonb', nullable: true },
  },
  indices: [
    { name: 'rating_case_agency', columns: ['agencyId'] },
    { name: 'rating_case_opened', columns: ['openedOn', 'id'] },
  ],
});

export class CaseStore extends storeOf(caseTable) {
  ofAgency(agencyId: string): Promise<RatingCase[]> {
    return this.context.db.getRepository(caseTable).findBy({ agencyId });
  }
}
