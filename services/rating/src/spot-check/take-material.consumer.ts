import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { SpotCheckMaterialStore } from '../storage/spot-check-material.store.js';

/** Keeps what drawn facts rest on; whose rating it is for is looked up when it is read. */
@Controller()
export class TakeMaterialConsumer {
  constructor(private readonly material: SpotCheckMaterialStore) {}

  @EventPattern(SpotCheckMaterialHandedOver.type, JETSTREAM, { batch: 'spot-check-material' })
  take(events: readonly EventOf<typeof SpotCheckMaterialHandedOver>[]): Promise<void> {
    return this.material.take(events);
  }
}
