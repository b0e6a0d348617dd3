import { arrivals, storeOf, tableOf } from '@heng/kit';
import { type EntityManager, In } from 'typeorm';
import type { Signal } from '../../domain/plausibility/plausibility-signal.js';

export const signalTable = tableOf<Signal>(
  'signal',
  {
    ...arrivals,
    kind: { type: 'text' },
    personId: { type: 'uuid' },
    agencyIds: { type: 'uuid', array: true },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
    sides: { type: 'jsonb' },
    foundOn: { type: 'date' },
    state: { type: 'text' },
    explanations: { type: 'jsonb' },
    outcome: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    closedOn: { type: 'date', nullable: true },
    closedBy: { type: 'text', nullable: true },
  },
  [
    { name: 'signal_person', columns: ['personId'] },
    { name: 'signal_arrival', columns: ['arrival'] },
    { name: 'signal_state', columns: ['state', 'entered'] },
    { name: 'signal_agencies', columns: ['agencyIds'], synchronize: false },
  ],
);

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
