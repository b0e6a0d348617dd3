import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { AgencyRegistered, AgencyReinstated, DisclosureStandardPublished, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { AnnounceStandard } from './announce-standard.js';

/** A version published ahead is told to all agencies, and to those that come onto the register before it begins (R3). */
@Controller()
export class AnnounceStandardConsumer {
  constructor(private readonly announceStandard: AnnounceStandard) {}

  @EventPattern(DisclosureStandardPublished.type, JETSTREAM)
  published({ data }: EventOf<typeof DisclosureStandardPublished>): Promise<void> {
    return this.announceStandard.toAll(data.version);
  }

  @EventPattern([AgencyRegistered.type, AgencyReinstated.type], JETSTREAM, { batch: 'announce-standard' })
  registered(events: EventOf<typeof AgencyRegistered | typeof AgencyReinstated>[]): Promise<void> {
    return this.announceStandard.toNew(events.map(({ data }) => data.agencyId));
  }
}
