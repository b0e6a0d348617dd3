import { Injectable } from '@nestjs/common';
import { Clock, idOfNew, systemActor } from '@heng/kit';
import { announce } from '../domain/disclosure/disclosure-announcement.js';
import { type DisclosureStandard, standardsToCome } from '../domain/disclosure/disclosure-standard.js';
import { DisclosureAnnouncementStore, type ToTell } from '../storage/disclosure/disclosure-announcement.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

const BATCH = 500;

/**
 * Tells each agency once of each version to come. It goes through the agencies in batches; when it is interrupted the
 * event comes again, and those that were told are passed over.
 */
@Injectable()
export class AnnounceStandard {
  constructor(
    private readonly announcements: DisclosureAnnouncementStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** Tells all agencies of a version, unless it has begun meanwhile. */
  async toAll(version: string): Promise<void> {
    const standard = (await this.toCome()).find((one) => one.version === version);
    if (standard) await this.tell(standard);
  }

  /** Tells these agencies of all that is to come. */
  async toNew(agencyIds: readonly string[]): Promise<void> {
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
      await this.announcements.add(announcements);
    } while (batch.length === BATCH);
  }
}
