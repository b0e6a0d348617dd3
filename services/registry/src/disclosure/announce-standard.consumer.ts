import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { AgencyRegistered, AgencyReinstated, DisclosureStandardPublished, type EventOf } from '@heng/contracts';
import { Clock, idOfNew, JETSTREAM, systemActor } from '@heng/kit';
import { type DisclosureStandard, standardsToCome } from '../domain/disclosure/disclosure-standard.js';
import { announce } from '../domain/disclosure/disclosure-standard-version.js';
import { DisclosureAnnouncementStore, type ToTell } from '../storage/disclosure/disclosure-announcement.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

const BATCH = 500;

/**
 * Announces each coming version to every agency once (R3), also to those that register before it begins. Agencies are
 * notified in batches; after an interruption the event comes again, and those already notified are skipped.
 */
@Controller()
export class AnnounceStandardConsumer {
  constructor(
    private readonly announcements: DisclosureAnnouncementStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** Announces a version to all agencies, unless it has begun meanwhile. */
  @EventPattern(DisclosureStandardPublished.type, JETSTREAM)
  async published({ data: { version } }: EventOf<typeof DisclosureStandardPublished>): Promise<void> {
    for (const standard of await this.toCome()) if (standard.version === version) await this.tell(standard);
  }

  @EventPattern([AgencyRegistered.type, AgencyReinstated.type], JETSTREAM, { batch: 'announce-standard' })
  async registered(events: EventOf<typeof AgencyRegistered | typeof AgencyReinstated>[]): Promise<void> {
    const agencyIds = events.map(({ data }) => data.agencyId);
    for (const standard of await this.toCome()) await this.tell(standard, agencyIds);
  }

  private async toCome(): Promise<DisclosureStandard[]> {
    return standardsToCome(await this.standards.all(), this.clock.today());
  }

  private async tell(standard: DisclosureStandard, only?: readonly string[]): Promise<void> {
    let batch: ToTell[] = [];
    do {
      batch = await this.announcements.next(batch.at(-1)?.agencyId, BATCH, only);
      const announcements = batch.map((agency) => {
        const id = `${standard.version} ${agency.agencyId}`;
        const cause = { handler: 'announce-standard', id, actor: systemActor('registry') };
        return { id: idOfNew(cause), cause, decision: announce(idOfNew(cause), agency, standard, this.clock.today()) };
      });
      await this.announcements.transaction((tx) => this.announcements.createMany(tx, announcements));
    } while (batch.length === BATCH);
  }
}
