import { arrivals, storeOf } from '@heng/kit';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Signal } from '../../domain/plausibility/plausibility-signal.js';

export const signalTable = new EntitySchema<Signal>({
  name: 'signal',
  columns: {
    id: { type: 'uuid', primary: true },
    ...arrivals,
    version: { type: 'int' },
    kind: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    agencyIds: { type: 'uuid', name: 'agency_ids', array: true },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
    sides: { type: 'jsonb' },
    foundOn: { type: 'date', name: 'found_on' },
    state: { type: 'text' },
    explanations: { type: 'jsonb' },
    outcome: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    closedOn: { type: 'date', name: 'closed_on', nullable: true },
    closedBy: { type: 'text', name: 'closed_by', nullable: true },
  },
  indices: [
    { name: 'signal_person', columns: ['personId'] },
    { name: 'signal_arrival', columns: ['arrival'] },
    { name: 'signal_state', columns: ['state', 'entered'] },
    { name: 'signal_agencies', columns: ['agencyIds'], synchronize: false },
  ],
});

export class SignalStore extends storeOf(signalTable) {
  /**
   * Runs a transaction that checks persons while no other does: it sees everything committed before, so that facts
   * about one person from two streams are always checked together.
   */
  whileAlone(act: (tx: EntityManager) => Promise<void>): Promise<void> {
    return this.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('signal', 0))`);
      await act(tx);
    });
  }

  /** All signals about persons. */
  about(tx: EntityManager, personIds: readonly string[]): Promise<Signal[]> {
    return tx.getRepository(signalTable).findBy({ personId: In([...personIds]) });
  }
}
