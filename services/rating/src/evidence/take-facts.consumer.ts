import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { evidenceTypes, type RecordedEvent } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { EvidenceStore } from '../storage/evidence.store.js';
import { FreezeEvidence } from './freeze-evidence.js';

/** Copies every evidence event; which cycle it belongs to is decided by the seals. */
@Controller()
export class TakeFactsConsumer {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly freeze: FreezeEvidence,
  ) {}

  @EventPattern(evidenceTypes(), JETSTREAM, { batch: 'facts' })
  async take(events: readonly RecordedEvent[]): Promise<void> {
    await this.evidence.take(events);
    this.freeze.wake();
  }
}
