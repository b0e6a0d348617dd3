import { Injectable, Logger } from '@nestjs/common';
import { methodology2026_1 } from '@heng/assessment';
import { type Cause, Clock, type DueDeadline, idOfNew, OnDeadline } from '@heng/kit';
import { clocks } from '../domain/clocks.js';
import { batchOf, endRound, mondayOf } from '../domain/satisfaction/batch.js';
import { SatisfactionBatchStore, SatisfactionRoundStore } from '../storage/satisfaction/satisfaction.stores.js';

/**
 * Publishes the batches due on Monday, and starts the clock of the next round (R5). Only answers and earlier batches
 * decide, so an interrupted round simply runs again. A failure for one agency does not delay the others.
 */
@Injectable()
export class PublishSatisfaction {
  private readonly logger = new Logger('PublishSatisfaction');

  constructor(
    private readonly batches: SatisfactionBatchStore,
    private readonly rounds: SatisfactionRoundStore,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(clocks.satisfaction.name)
  async execute({ subject: round }: Pick<DueDeadline, 'subject'>, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const monday = mondayOf(today);
    let failed = 0;
    let ready: string[] = [];
    do {
      ready = await this.batches.ready(monday, ready.at(-1));
      for (const agencyId of ready)
        await this.publish(agencyId, monday, today, cause).catch((error: unknown) => {
          failed++;
          this.logger.error(`no batch of agency ${agencyId}: ${error instanceof Error ? error.name : 'fault'}`);
        });
    } while (ready.length > 0);
    if (failed > 0) throw new Error(`the batches of ${failed} agencies were not published`);
    await this.rounds.change(round, cause, () => endRound(round, monday));
  }

  private publish(agencyId: string, before: string, today: string, { handler, actor, id }: Cause): Promise<void> {
    const cause = { handler, actor, id: `${id} ${agencyId}` };
    return this.batches.transaction(async (tx) => {
      const sources = await this.batches.sources(tx, agencyId, before);
      const batch = { id: idOfNew(cause), agencyId, before, ...sources };
      const decision = batchOf(batch, methodology2026_1, today);
      if (decision)
        await this.batches.changeIn(tx, batch.id, cause, (made) => (made ? { state: made, events: [] } : decision));
    });
  }
}
