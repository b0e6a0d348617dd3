import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  ComplaintsPeriodSealed,
  type EventOf,
  evidenceTypes,
  type RecordedEvent,
  RegistryPeriodSealed,
  TrackingPeriodSealed,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { EvidenceStore } from '../storage/evidence.store.js';
import { FreezeEvidence } from './freeze-evidence.js';

/** Copies every evidence event and every seal; a seal may come before the facts it counts. */
@Controller()
export class EvidenceConsumer {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly freeze: FreezeEvidence,
  ) {}

  @EventPattern(evidenceTypes(), JETSTREAM, { batch: 'facts' })
  async addFacts(events: readonly RecordedEvent[]): Promise<void> {
    await this.evidence.add(events);
    this.freeze.wake();
  }

  @EventPattern([RegistryPeriodSealed.type, TrackingPeriodSealed.type, ComplaintsPeriodSealed.type], JETSTREAM)
  async addSeal({ source, data }: EventOf<typeof RegistryPeriodSealed>): Promise<void> {
    await this.evidence.addSeal({ ...data, source });
    this.freeze.wake();
  }
}
