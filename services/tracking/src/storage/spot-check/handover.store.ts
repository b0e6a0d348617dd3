import { storeOf } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Handover } from '../../domain/spot-check/handover.js';

export const handoverTable = new EntitySchema<Handover>({
  name: 'spot_check_handover',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    ratingId: { type: 'uuid', name: 'rating_id' },
    cycle: { type: 'text' },
    projectId: { type: 'uuid', name: 'project_id' },
    facts: { type: 'jsonb' },
    handedOverOn: { type: 'date', name: 'handed_over_on' },
  },
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
