import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { clocks } from '../domain/clocks.js';
import { PublishSatisfaction } from './publish-satisfaction.js';

/** Every Monday (R5). */
@Injectable()
export class PublishSatisfactionOnMondays {
  constructor(private readonly publishSatisfaction: PublishSatisfaction) {}

  @OnDeadline(clocks.satisfaction.name)
  execute({ subject }: DueDeadline, cause: Cause): Promise<void> {
    return this.publishSatisfaction.execute(subject, cause);
  }
}
