import { Injectable } from '@nestjs/common';
import { StoreContext } from '@heng/kit';
import { hidesInSql, WithholdingStore, withholdingTables } from '@heng/withholding';
import type { Owner } from '@heng/withholding/domain';
import type { EntityManager } from 'typeorm';
import { withheldNames } from '../../domain/name-withholding/withheld-names.js';

export const [nameWithholdingTable, nameChallengeTable] = withholdingTables(withheldNames);

/**
 * SQL: whether an enterprise's name is withheld from the public on a day. Both arguments are SQL, such as `e.id` and
 * `$2`; `nw` is the table's alias.
 */
export const nameIsWithheld = (enterpriseId: string, day: string): string => `exists (
    select from name_withholding nw where nw.enterprise_id = ${enterpriseId} and ${hidesInSql('nw', day)})`;

/** $1 enterprises, $2 the day. */
export const HIDING = `
  select id from unnest($1::uuid[]) as enterprise(id) where ${nameIsWithheld('enterprise.id', '$2')}`;

const ON_BOARD =
  'select exists (select from project where enterprise_id = $1 and confirmed_on is not null) as "onBoard"';

/** The withholdings of names, and the enterprises whose name is withheld from the public. */
@Injectable()
export class NameWithholdings extends WithholdingStore {
  constructor(context: StoreContext) {
    super(context, nameWithholdingTable);
  }

  /** The enterprises, of those given, whose name is withheld from the public on a day. */
  async hiding(
    enterpriseIds: readonly string[],
    today: string,
    tx: Pick<EntityManager, 'query'> = this.context.db,
  ): Promise<Set<string>> {
    const rows: { id: string }[] = await tx.query(HIDING, [enterpriseIds, today]);
    return new Set(rows.map(({ id }) => id));
  }

  /** A name is published once the board shows a project of the enterprise that has begun. */
  async contextOf(tx: EntityManager, { id }: Owner): Promise<{ isPublished: boolean }> {
    const [row]: [{ onBoard: boolean }] = await tx.query(ON_BOARD, [id]);
    return { isPublished: row.onBoard };
  }
}
