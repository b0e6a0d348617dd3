import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { Clock, type Page, type Principal, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Announcement, publicStates } from '../domain/announcement/announcement.js';
import { refuse } from '../domain/announcement/refusals.js';
import { announcementTable } from '../storage/announcement.store.js';
import { Deciders } from '../storage/deciders.js';
import { type AnnouncementView, handledView, type HandledAnnouncementView, publicView } from './announcement-api.js';

const ANNOUNCEMENTS = new TableQuery(announcementTable);
const IN_PUBLIC = `state in (${publicStates.map((state) => `'${state}'`).join(', ')})`;
/** $1 an agency, or null for all: what has ended is not found by its agency. */
const OF_AGENCY = `published_on is not null and ($1::uuid is null or agency_id = $1 and ${IN_PUBLIC})`;

/** Announcements as the public, the announced agency and staff see them (R6). */
@Injectable()
export class ReadAnnouncements {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** The published ones, the newest first, and without an agency those that have ended. @throws DomainError `kit.cursor-invalid` */
  async published(agencyId: string | undefined, cursor: string | undefined): Promise<Page<AnnouncementView>> {
    const about = { where: OF_AGENCY, values: [agencyId ?? null], newestFirst: true };
    const page = await ANNOUNCEMENTS.page(this.db, ['publishedOn', 'id'], cursor, about);
    return { ...page, items: await Promise.all(page.items.map((one) => this.shown(one))) };
  }

  /** All of them for a download. */
  async *batches(): AsyncGenerator<AnnouncementView[]> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.published(undefined, cursor);
      yield items;
      cursor = next ?? undefined;
    } while (cursor);
  }

  /** @throws DomainError `kit.record-not-found` for one that was never published */
  async one(id: string): Promise<AnnouncementView> {
    const found = await ANNOUNCEMENTS.one(this.db, 'id', id);
    if (!found.publishedOn) throw refuseKit('record-not-found', { what: 'announcement', id });
    return this.shown(found);
  }

  /** Those in a state, in the order in which they came to it, for staff. */
  async queue(state: Announcement['state'], cursor: string | undefined, reader: Principal) {
    const page = await ANNOUNCEMENTS.queue(this.db, 'entered', cursor, { where: 'state = $1', values: [state] });
    return { ...page, items: page.items.map((one) => handledView(one, reader, this.clock.today())) };
  }

  /** @throws DomainError `kit.record-not-found`, `complaints.not-your-announcement` */
  async handled(id: string, reader: Principal): Promise<HandledAnnouncementView> {
    const found = await ANNOUNCEMENTS.one(this.db, 'id', id);
    const isOwn = reader.role === 'agency' && (await this.deciders.agencyOf(reader)) === found.agencyId;
    if (reader.role === 'agency' && !isOwn) throw refuse('not-your-announcement');
    return handledView(found, reader, this.clock.today());
  }

  private async shown(one: Announcement): Promise<AnnouncementView> {
    const agency = publicStates.includes(one.state) ? await this.agencies.find(one.agencyId) : undefined;
    return publicView(one, agency?.name ?? null);
  }
}
