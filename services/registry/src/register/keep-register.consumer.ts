import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { RecordedEvent } from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { agencyOf, registerChangeOf, registerEventTypes } from '../domain/register/register-change.js';
import { RegisterLineStore } from '../storage/register/register-line.store.js';
import { RegisterChanges } from './register-changes.query.js';

/** Maintains the public search index of the register; its ratings are those that the figures stored before. */
@Controller()
export class KeepRegisterConsumer {
  constructor(
    private readonly lines: RegisterLineStore,
    private readonly changes: RegisterChanges,
  ) {}

  @EventPattern(registerEventTypes, JETSTREAM, { batch: 'register' })
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    await this.lines.take(
      [...new Set(events.map(agencyOf))],
      events.flatMap((event) => registerChangeOf(event) ?? []),
    );
    this.changes.ring();
  }
}
