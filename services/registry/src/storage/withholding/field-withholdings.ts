import { Injectable } from '@nestjs/common';
import { StoreContext } from '@heng/kit';
import { hidesInSql, WithholdingStore, withholdingTables } from '@heng/withholding';
import type { Asked } from '@heng/withholding/domain';
import type { EntityManager } from 'typeorm';
import type { DisclosureRevision, Sections } from '../../domain/disclosure/disclosure.js';
import { mustBeInForce } from '../../domain/disclosure/disclosure-standard.js';
import { publicSections, type WithheldField } from '../../domain/disclosure/publicity.js';
import type { Agency } from '../../domain/registration/agency.js';
import { mustBeWithholdable, withheldFields } from '../../domain/withholding/withheld-fields.js';
import { HiddenNames } from '../disclosure/hidden-names.store.js';
import { StandardStore } from '../disclosure/standard.store.js';

export const [withholdingTable, withholdingChallengeTable] = withholdingTables(withheldFields);

/** $1 the agencies, $2 the day: each field withheld from the public then, once. */
export const WITHHELD_FIELDS = `
  select distinct on (agency_id, field)
    agency_id as "agencyId", field, of_whom as "of", reason, until_day::text as until
  from withholding w
  where agency_id = any($1::uuid[]) and ${hidesInSql('w', '$2')}
  order by agency_id, field, until_day desc`;

const IS_PUBLISHED = `
  select exists (
    select from disclosure_revision
    where agency_id = $1 and btrim(sections #>> string_to_array($2, '.'), E' \\n\\r\\t') <> ''
  ) as published`;

/** The withholdings of fields, and the fields withheld from the public. */
@Injectable()
export class FieldWithholdings extends WithholdingStore {
  constructor(
    context: StoreContext,
    private readonly standards: StandardStore,
    private readonly names: HiddenNames,
  ) {
    super(context, withholdingTable);
  }

  /** The fields of disclosures withheld from the public on a day, by agency. */
  async inForce(
    agencyIds: readonly string[],
    today: string,
    db: Pick<EntityManager, 'query'> = this.context.db,
  ): Promise<Map<string, WithheldField[]>> {
    const rows: (WithheldField & { agencyId: string })[] = await db.query(WITHHELD_FIELDS, [agencyIds, today]);
    const fieldsOf = (id: string) =>
      rows.flatMap(({ agencyId, ...field }) => (agencyId === id.toLowerCase() ? [field] : []));
    return new Map(agencyIds.map((id) => [id, fieldsOf(id)]));
  }

  /** The public part of an agency's revision on a day. */
  async publicPartOf(
    agencyId: string,
    { sections, standard }: Pick<DisclosureRevision, 'sections' | 'standard'>,
    today: string,
  ): Promise<Sections> {
    const withheld = await this.inForce([agencyId], today);
    const known = await this.standards.ofVersion(standard);
    return this.names.leftOutOf(publicSections(sections, known, withheld.get(agencyId) ?? []));
  }

  /** A field is published once a revision has a value for it; the standard in force says whether it may be withheld. */
  async contextOf(tx: EntityManager, agency: Agency, asked: Asked, today: string) {
    const standard = mustBeInForce(await this.standards.begun(), today);
    const [row]: [{ published: boolean }] = await tx.query(IS_PUBLISHED, [agency.id, asked.field]);
    return { isPublished: row.published, mustBeWithholdable: () => mustBeWithholdable(asked, agency, standard) };
  }
}
