import { Injectable, Logger } from '@nestjs/common';
import { methodology2026_1 } from '@heng/assessment';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { batchOf, mondayOf } from '../domain/satisfaction/batch.js';
import { endRound } from '../domain/satisfaction/round.js';
import { SatisfactionBatchStore } from '../storage/satisfaction/satisfaction-batch.store.js';
import { SatisfactionRoundStore } from '../storage/satisfaction/satisfaction-round.store.js';

/**
 * One round: publishes the batches that are due on the last Monday, and starts the clock of the next. What is published
 * follows from the answers and the batches that are there, so that a round that breaks off is simply gone through again. An
 * agency that fails keeps none of the others waiting.
 */
@Injectable()
export class PublishSatisfaction {
  private readonly logger = new Logger('PublishSatisfaction');

  constructor(
    private readonly batches: SatisfactionBatchStore,
    private readonly rounds: SatisfactionRoundStore,
    private readonly clock: Clock,
  ) {}

  async execute(round: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const monday = mondayOf(today);
    let failed = 0;
    for await (const agencyId of this.batches.ready(monday))
      await this.publish(agencyId, monday, today, cause).catch((error: unknown) => {
        failed++;
        this.logger.error(`no batch of agency ${agencyId}: ${error instanceof Error ? error.name : 'fault'}`);
      });
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
