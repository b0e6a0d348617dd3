import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import { type Background, Clock, idOfNew, systemActor } from '@heng/kit';
import { type DisclosureStandard, standardsToCome } from '../domain/disclosure/disclosure-standard.js';
import { announce } from '../domain/disclosure/disclosure-standard-version.js';
import { DisclosureAnnouncementStore, type ToTell } from '../storage/disclosure/disclosure-announcement.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

const BATCH = 500;

/**
 * Announces each coming version to every agency once (R3): those that staff publish, and, from the start of the service
 * on, those that come with it. Agencies are notified in batches; after an interruption those already notified are skipped.
 */
@Injectable()
export class AnnounceStandards implements Background {
  constructor(
    private readonly announcements: DisclosureAnnouncementStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  async run(until: AbortSignal): Promise<void> {
    for (const standard of await this.toCome()) await this.tell(standard);
    if (!until.aborted) await once(until, 'abort');
  }

  /** The versions that have not begun yet. */
  async toCome(): Promise<DisclosureStandard[]> {
    return standardsToCome(await this.standards.all(), this.clock.today());
  }

  /** Tells the agencies on the register, or only those of the given ids. */
  async tell(standard: DisclosureStandard, only?: readonly string[]): Promise<void> {
    let batch: ToTell[] = [];
    do {
      batch = await this.announcements.next(standard.version, batch.at(-1)?.agencyId, BATCH, only);
      const announcements = batch.map((agency) => {
        const id = `${standard.version} ${agency.agencyId}`;
        const cause = { handler: 'announce-standard', id, actor: systemActor('registry') };
        return { id: idOfNew(cause), cause, decision: announce(idOfNew(cause), agency, standard, this.clock.today()) };
      });
      await this.announcements.transaction((tx) => this.announcements.createMany(tx, announcements));
    } while (batch.length === BATCH);
  }
}
