import { Injectable } from '@nestjs/common';
import { ChangeStore, idOfNew, StoreContext, systemActor } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type FeedbackSignal, type Finding, raiseSignal } from '../../domain/integrity/feedback-signal.js';
import { feedbackSignalTable } from './feedback-signal.table.js';

@Injectable()
export class FeedbackSignalStore extends ChangeStore<FeedbackSignal> {
  constructor(context: StoreContext) {
    super(context, feedbackSignalTable);
  }

  /** Raises new findings in the caller's transaction: one per project and kind, from whatever source. */
  async raise(tx: EntityManager, findings: readonly Finding[], today: string): Promise<void> {
    const creations = findings.map((finding) => {
      const { projectId, kind } = finding;
      const cause = { handler: 'find-feedback-signals', id: `${projectId} ${kind}`, actor: systemActor('tracking') };
      const id = idOfNew(cause);
      return { id, cause, decision: raiseSignal(id, finding, today) };
    });
    const once = new Map(creations.map((creation) => [creation.id, creation]));
    // A fixed order prevents deadlocks between two callers that find the same.
    const sorted = [...once.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await this.createMany(tx, sorted);
  }
}
