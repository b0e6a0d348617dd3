import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, refuseKit, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../domain/cycle.js';
import { cycleTable } from './cycle.table.js';

@Injectable()
export class CycleStore extends ChangeStore<Cycle> {
  constructor(context: StoreContext) {
    super(context, cycleTable);
  }

  /** The ids of the cycles that are closed and wait for their seals. */
  async sealing(): Promise<string[]> {
    const rows: { id: string }[] = await this.context.db.query(
      "select id from cycle where state = 'sealing' order by id",
    );
    return rows.map(({ id }) => id);
  }

  /** Changes a cycle and, in the same transaction and as often as the cycle itself (once), what `follow` changes. */
  async changeWith(
    id: string,
    cause: Cause,
    decide: (cycle: Cycle) => Decision<Cycle>,
    expect: number,
    follow: (tx: EntityManager, cycle: Cycle) => Promise<void>,
  ): Promise<Cycle> {
    const cycle = await this.context.db.transaction(async (tx) => {
      let decided = false;
      const decideOnce = (current: Cycle | null) => {
        if (!current) throw refuseKit('record-not-found', { what: 'cycle', id });
        decided = true;
        return decide(current);
      };
      const changed = await this.changeIn(tx, id, cause, decideOnce, { expect });
      if (decided) await follow(tx, changed);
      return changed;
    });
    this.context.log.wake();
    return cycle;
  }
}
