import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { AgencyRegistered, AgencyReinstated, DisclosureStandardPublished, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { AnnounceStandards } from './announce-standards.js';

/** Announces each coming version to every agency (R3), also to those that register before it begins. */
@Controller()
export class AnnounceStandardConsumer {
  constructor(private readonly announcing: AnnounceStandards) {}

  /** Announces a version to all agencies, unless it has begun meanwhile. */
  @EventPattern(DisclosureStandardPublished.type, JETSTREAM)
  async published({ data: { version } }: EventOf<typeof DisclosureStandardPublished>): Promise<void> {
    for (const standard of await this.announcing.toCome())
      if (standard.version === version) await this.announcing.tell(standard);
  }

  @EventPattern([AgencyRegistered.type, AgencyReinstated.type], JETSTREAM, { batch: 'announce-standard' })
  async registered(events: EventOf<typeof AgencyRegistered | typeof AgencyReinstated>[]): Promise<void> {
    const agencyIds = events.map(({ data }) => data.agencyId);
    for (const standard of await this.announcing.toCome()) await this.announcing.tell(standard, agencyIds);
  }
}
