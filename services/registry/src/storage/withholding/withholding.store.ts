import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { WithheldField } from '../../domain/disclosure/publicity.js';
import type { Withholding } from '../../domain/withholding/withholding.js';
import { withholdingTable } from './withholding.table.js';

/** $1 the agencies, $2 the day: each field that the public does not see then, once; `hides` in SQL. */
export const WITHHELD_FIELDS = `
  select distinct on (agency_id, field)
    agency_id as "agencyId", field, of_whom as "of", reason, until_day::text as until
  from withholding
  where agency_id = any($1::uuid[]) and until_day >= $2
    and (state = 'granted' or (state = 'requested' and hides_meanwhile))
  order by agency_id, field, until_day desc`;

const IS_PUBLISHED = `
  select exists (
    select from disclosure_revision
    where agency_id = $1 and btrim(sections #>> string_to_array($2, '.'), E' \\n\\r\\t') <> ''
  ) as published`;

@Injectable()
export class WithholdingStore extends ChangeStore<Withholding> {
  constructor(context: StoreContext) {
    super(context, withholdingTable);
  }

  /** By agency, the fields of its disclosure that the public does not see on a day; agencies without any are absent. */
  async inForce(
    agencyIds: readonly string[],
    today: string,
    db: Pick<EntityManager, 'query'> = this.context.db,
  ): Promise<Map<string, WithheldField[]>> {
    const rows: (WithheldField & { agencyId: string })[] = await db.query(WITHHELD_FIELDS, [agencyIds, today]);
    const byAgency = Map.groupBy(rows, ({ agencyId }) => agencyId);
    return new Map(
      agencyIds.flatMap((id) => {
        const fields = byAgency
          .get(id.toLowerCase())
          ?.map(({ field, of, reason, until }) => ({ field, of, reason, until }));
        return fields ? [[id, fields] as const] : [];
      }),
    );
  }

  /** All requests that there ever were for a field. */
  ofField(tx: EntityManager, agencyId: string, field: string): Promise<Withholding[]> {
    return tx.getRepository(withholdingTable).findBy({ agencyId, field });
  }

  /** Whether a published revision says anything in a field. */
  async isPublished(tx: EntityManager, agencyId: string, field: string): Promise<boolean> {
    const [row]: [{ published: boolean }] = await tx.query(IS_PUBLISHED, [agencyId, field]);
    return row.published;
  }
}
