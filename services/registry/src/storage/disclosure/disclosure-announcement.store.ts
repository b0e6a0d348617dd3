import { Injectable } from '@nestjs/common';
import { ChangeStore, type Creation, StoreContext } from '@heng/kit';
import type { DisclosureAnnouncement } from '../../domain/disclosure/disclosure-announcement.js';
import type { Sections } from '../../domain/disclosure/disclosure-content.js';
import { disclosureAnnouncementTable } from './disclosure-announcement.table.js';

/**
 * $1 the last agency of the batch before, $2 the size, $3 only these: the latest disclosures of agencies on the
 * register.
 */
const NEXT = `
  select agency.id as "agencyId", coalesce(latest.sections, '{}') as sections
  from agency left join lateral (
    select sections from disclosure_revision where agency_id = agency.id order by revision desc limit 1
  ) latest on true
  where agency.deregistered_on is null and ($1::uuid is null or agency.id > $1)
    and ($3::uuid[] is null or agency.id = any($3))
  order by agency.id limit $2`;

export type ToTell = Readonly<{ agencyId: string; sections: Sections }>;

@Injectable()
export class DisclosureAnnouncementStore extends ChangeStore<DisclosureAnnouncement> {
  constructor(context: StoreContext) {
    super(context, disclosureAnnouncementTable);
  }

  /**
   * The agencies to notify, in the order of their ids, after the last of the batch before; only those in `only`, if
   * given.
   */
  next(after: string | undefined, size: number, only?: readonly string[]): Promise<ToTell[]> {
    return this.context.db.query(NEXT, [after ?? null, size, only ?? null]);
  }

  /** Stores a batch of announcements together; existing ones stay as they are. */
  async add(announcements: readonly Creation<Omit<DisclosureAnnouncement, 'version'>>[]): Promise<void> {
    await this.transaction((tx) => this.createMany(tx, announcements));
  }
}
