import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { DisclosurePublished, type EventOf } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { RecordRevisions } from './record-revisions.js';

/** A published revision states all sections anew. */
@Controller()
export class RecordRevisionsConsumer {
  constructor(private readonly recordRevisions: RecordRevisions) {}

  @EventPattern(DisclosurePublished.type, JETSTREAM, { batch: 'revisions' })
  published(events: EventOf<typeof DisclosurePublished>[]): Promise<void> {
    return this.recordRevisions.execute(events);
  }
}
