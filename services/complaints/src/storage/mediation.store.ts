import { storeOf, tableOf } from '@heng/kit';
import type { Mediation } from '../domain/mediation/mediation.js';

export const mediationTable = tableOf<Mediation>(
  'mediation',
  {
    complaintId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    state: { type: 'text' },
    mediator: { type: 'text' },
    reason: { type: 'text' },
    openedOn: { type: 'date' },
    clock: { type: 'jsonb' },
    offers: { type: 'jsonb' },
    accepted: { type: 'int', nullable: true },
    endedOn: { type: 'date', nullable: true },
    endedBy: { type: 'text', nullable: true },
    endReason: { type: 'text', nullable: true },
  },
  [{ name: 'mediation_complaint', columns: ['complaintId'], unique: true }],
);

/** The mediations of complaints, one at most of each. */
export class MediationStore extends storeOf(mediationTable) {
  of(complaintId: string): Promise<Mediation | null> {
    return this.context.db.getRepository(mediationTable).findOneBy({ complaintId });
  }
}
