import { Module } from '@nestjs/common';
import { HandOverMaterialConsumer } from './hand-over-material.consumer.js';
import { HandOverMaterial } from './hand-over-material.js';

/** R8: what the facts that rating drew for a spot check rest on. */
@Module({
  controllers: [HandOverMaterialConsumer],
  providers: [HandOverMaterial],
})
export class SpotCheckModule {}
