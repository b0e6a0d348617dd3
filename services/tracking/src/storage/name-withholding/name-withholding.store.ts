import { Injectable } from '@nestjs/common';
import { StoreContext } from '@heng/kit';
import { hidesInSql, WithholdingStore, withholdingTables } from '@heng/withholding';
import type { Owner } from '@heng/withholding/domain';
import type { EntityManager } from 'typeorm';
import { withheldNames } from '../../domain/name-withholding/withheld-names.js';

export const [nameWithholdingTable, nameChallengeTable] = withholdingTables(withheldNames);

/**
 * SQL: whether the public does not see the name of an enterprise on a day. Both are SQL, such as `e.id` and `$2`; the table
 * is called `nw` within.
 */
export const nameIsWithheld = (enterpriseId: string, day: string): string => `exists (
    select from name_withholding nw where nw.enterprise_id = ${enterpriseId} and ${hidesInSql('nw', day)})`;

/** $1 enterprises, $2 the day. */
export const HIDING = `
  select id from unnest($1::uuid[]) as enterprise(id) where ${nameIsWithheld('enterprise.id', '$2')}`;

const ON_BOARD =
  'select exists (select from project where enterprise_id = $1 and confirmed_on is not null) as "onBoard"';

/** The withholdings of names; which enterprises the public does not see by name. */
@Injectable()
export class NameWithholdings extends WithholdingStore {
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

  /** A name is published once the board shows a project of the enterprise: one that has begun. */
  async contextOf(tx: EntityManager, { id }: Owner): Promise<{ isPublished: boolean }> {
    const [row]: [{ onBoard: boolean }] = await tx.query(ON_BOARD, [id]);
    return { isPublished: row.onBoard };
  }
}
