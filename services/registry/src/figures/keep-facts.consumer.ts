import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, type RecordedEvent, SpotCheckConcluded } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { keptTypes, TrackedFactsStore } from '../storage/figures/tracked-facts.store.js';

/**
 * Stores the facts of tracking and rating about agencies and persons. Handlers of the same delivery read them
 * afterwards.
 */
@Controller()
export class KeepFactsConsumer {
  constructor(private readonly facts: TrackedFactsStore) {}

  @EventPattern([...keptTypes], JETSTREAM, { batch: 'facts' })
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    await this.facts.keep(events);
  }

  @EventPattern(SpotCheckConcluded.type, JETSTREAM)
  async void({ data }: EventOf<typeof SpotCheckConcluded>): Promise<void> {
    await this.facts.void(data.falseFacts);
  }
}
