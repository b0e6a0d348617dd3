import { Injectable } from '@nestjs/common';
import { type Changing, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Cycle } from '../domain/cycle.js';

export const cycleTable = new EntitySchema<Cycle>({
  name: 'cycle',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'int' },
    methodology: { type: 'text' },
    state: { type: 'text' },
    evidence: { type: 'jsonb', nullable: true },
    spotCheck: { type: 'jsonb', name: 'spot_check', nullable: true },
    noticesOn: { type: 'date', name: 'notices_on', nullable: true },
    recommendedOn: { type: 'date', name: 'recommended_on', nullable: true },
  },
});

@Injectable()
export class CycleStore extends ChangeStore<Cycle> {
  constructor(context: StoreContext) {
    super(context, cycleTable);
  }

  /** The ids of the closed cycles that wait for their seals. */
  async sealing(): Promise<string[]> {
    const sql = "select id from cycle where state = 'sealing' order by id";
    const rows: { id: string }[] = await this.context.db.query(sql);
    return rows.map(({ id }) => id);
  }

  /** Changes a cycle and, in the same transaction and as often as the cycle itself (once), runs `follow`. */
  changeWith(
    { id, version, cause }: Changing,
    decide: (cycle: Cycle) => Decision<Cycle>,
    follow: (tx: EntityManager, cycle: Cycle) => Promise<unknown>,
  ): Promise<Cycle> {
    return this.transaction(async (tx) => {
      let isDecided = false;
      const decideOnce = (current: Cycle) => {
        isDecided = true;
        return decide(current);
      };
      const changed = await this.changeExistingIn(tx, id, cause, decideOnce, { expect: version });
      if (isDecided) await follow(tx, changed);
      return changed;
    });
  }
}
