import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, SpotCheckDrawn } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { HandOverMaterial } from './hand-over-material.js';

@Controller()
export class HandOverMaterialConsumer {
  constructor(private readonly handOverMaterial: HandOverMaterial) {}

  @EventPattern(SpotCheckDrawn.type, JETSTREAM)
  drawn(event: EventOf<typeof SpotCheckDrawn>): Promise<void> {
    return this.handOverMaterial.execute(event);
  }
}
