import { storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Handover } from '../../domain/spot-check/handover.js';

export const handoverTable = tableOf<Handover>('spot_check_handover', {
  ratingId: { type: 'uuid' },
  cycle: { type: 'text' },
  projectId: { type: 'uuid' },
  facts: { type: 'jsonb' },
  handedOverOn: { type: 'date' },
});

/** $1 ids of events of any service. */
export const FACTS_HERE = `
  select data->>'projectId' as "projectId", jsonb_agg(id order by id) as facts
  from event where id = any($1::uuid[]) and data ? 'projectId'
  group by data->>'projectId' order by data->>'projectId'`;

/** Material handed over for spot checks; the table takes only insertions. */
export class HandoverStore extends storeOf(handoverTable) {
  /** Groups the facts recorded here by project. */
  factsByProject(facts: readonly string[]): Promise<{ projectId: string; facts: string[] }[]> {
    return this.context.db.query(FACTS_HERE, [facts]);
  }

  /** Runs a transaction with one snapshot of the database. */
  atOneMoment<T>(act: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read');
      return act(tx);
    });
  }
}
