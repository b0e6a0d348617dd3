import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { NameWithholding } from '../../domain/name-withholding/name-withholding.js';
import { nameWithholdingTable } from './name-withholding.table.js';

/**
 * `hides` in SQL: whether the public does not see the name of an enterprise on a day. Both are SQL, such as `e.id` and `$2`;
 * the table is called `nw` within.
 */
export const nameIsWithheld = (enterpriseId: string, day: string): string => `exists (
    select from name_withholding nw
    where nw.enterprise_id = ${enterpriseId} and nw.until_day >= ${day}::date
      and (nw.state = 'granted' or (nw.state = 'requested' and nw.hides_meanwhile)))`;

/** $1 enterprises, $2 the day. */
export const HIDING = `
  select id from unnest($1::uuid[]) as enterprise(id) where ${nameIsWithheld('enterprise.id', '$2')}`;

const ON_BOARD =
  'select exists (select from project where enterprise_id = $1 and confirmed_on is not null) as "onBoard"';

/** The withholdings of names; which enterprises the public does not see by name. */
@Injectable()
export class NameWithholdings extends ChangeStore<NameWithholding> {
  constructor(context: StoreContext) {
    super(context, nameWithholdingTable);
  }

  /** Those of the enterprises whose name the public does not see on a day. */
  async hiding(
    enterpriseIds: readonly string[],
    today: string,
    tx: Pick<EntityManager, 'query'> = this.context.db,
  ): Promise<Set<string>> {
    const rows: { id: string }[] = await tx.query(HIDING, [enterpriseIds, today]);
    return new Set(rows.map(({ id }) => id));
  }

  /** All requests that there ever were of an enterprise. */
  of(tx: EntityManager, enterpriseId: string): Promise<NameWithholding[]> {
    return tx.getRepository(nameWithholdingTable).findBy({ enterpriseId });
  }

  /** Whether the board shows a project of the enterprise: one that has begun. */
  async isOnBoard(tx: EntityManager, enterpriseId: string): Promise<boolean> {
    const [row]: [{ onBoard: boolean }] = await tx.query(ON_BOARD, [enterpriseId]);
    return row.onBoard;
  }
}
