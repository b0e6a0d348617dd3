import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import { type EntityManager, In } from 'typeorm';
import type { Signal } from '../../domain/plausibility/plausibility-signal.js';
import { signalTable } from './signal.table.js';

@Injectable()
export class SignalStore extends ChangeStore<Signal> {
  constructor(context: StoreContext) {
    super(context, signalTable);
  }

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

  /** The agency among these that has a credit code. */
  async agencyOf(agencyIds: readonly string[], creditCode: string | undefined): Promise<string | undefined> {
    const [agency]: { id: string }[] = await this.context.db.query(
      'select id from agency where id = any($1::uuid[]) and credit_code = $2',
      [agencyIds, creditCode ?? null],
    );
    return agency?.id;
  }
}
