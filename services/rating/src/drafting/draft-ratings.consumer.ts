import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EvidenceFrozen, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { DraftRatings } from './draft-ratings.js';

@Controller()
export class DraftRatingsConsumer {
  constructor(private readonly draftRatings: DraftRatings) {}

  @EventPattern(EvidenceFrozen.type, JETSTREAM)
  async draft({ id, actor, data }: EventOf<typeof EvidenceFrozen>): Promise<void> {
    await this.draftRatings.execute(data.cycle, { handler: 'draft-ratings', id, actor });
  }
}
