import { storeOf, tableOf } from '@heng/kit';
import type { Sections } from '../../domain/disclosure/disclosure-content.js';
import type { DisclosureAnnouncement } from '../../domain/disclosure/disclosure-standard-version.js';

export const disclosureAnnouncementTable = tableOf<DisclosureAnnouncement>(
  'disclosure_announcement',
  {
    agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'disclosure_announcement_agency' } },
    standard: { type: 'text' },
    inForceFrom: { type: 'date' },
    announcedOn: { type: 'date' },
    missing: { type: 'text', array: true },
    unfit: { type: 'text', array: true },
  },
  [{ name: 'disclosure_announcement_agency_standard', columns: ['agencyId', 'standard'], unique: true }],
);

/**
 * $1 the last agency of the batch before, $2 the size, $3 only these, $4 a version: the latest disclosures of agencies on
 * the register that have not been told of the version.
 */
const NEXT = `
  select agency.id as "agencyId", coalesce(latest.sections, '{}') as sections
  from agency left join lateral (
    select sections from disclosure_revision where agency_id = agency.id order by revision desc limit 1
  ) latest on true
  where agency.deregistered_on is null and ($1::uuid is null or agency.id > $1)
    and ($3::uuid[] is null or agency.id = any($3))
    and not exists (select from disclosure_announcement told where told.agency_id = agency.id and told.standard = $4)
  order by agency.id limit $2`;

export type ToTell = Readonly<{ agencyId: string; sections: Sections }>;

export class DisclosureAnnouncementStore extends storeOf(disclosureAnnouncementTable) {
  /**
   * The agencies to notify of a version, in the order of their ids, after the last of the batch before; only those in `only`, if
   * given.
   */
  next(version: string, after: string | undefined, size: number, only?: readonly string[]): Promise<ToTell[]> {
    return this.context.db.query(NEXT, [after ?? null, size, only ?? null, version]);
  }
}
