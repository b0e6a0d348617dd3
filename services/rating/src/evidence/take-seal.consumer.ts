import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { ComplaintsPeriodSealed, type EventOf, RegistryPeriodSealed, TrackingPeriodSealed } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { EvidenceStore } from '../storage/evidence.store.js';
import { FreezeEvidence } from './freeze-evidence.js';

/** Keeps each upstream service's seal; it may come before the facts it speaks of. */
@Controller()
export class TakeSealConsumer {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly freeze: FreezeEvidence,
  ) {}

  @EventPattern([RegistryPeriodSealed.type, TrackingPeriodSealed.type, ComplaintsPeriodSealed.type], JETSTREAM)
  async take({ source, data }: EventOf<typeof RegistryPeriodSealed>): Promise<void> {
    await this.evidence.takeSeal({ ...data, source });
    this.freeze.wake();
  }
}
