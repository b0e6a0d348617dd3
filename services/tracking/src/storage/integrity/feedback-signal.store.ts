import type { FeedbackSignalKind } from '@heng/contracts';
import { idOfNew, type Page, storeOf, systemActor, TableQuery } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type FeedbackSignal, type Finding, raiseSignal } from '../../domain/integrity/feedback-signal.js';
import { feedbackSignalTable } from './integrity.tables.js';

type SignalFilter = { kind: FeedbackSignalKind | null; agencyId: string | null };

export const SIGNALS = new TableQuery(feedbackSignalTable);
export const BY_DAY = ['foundOn', 'id'] as const;

/** The latest first. */
export const filtered = ({ kind, agencyId }: SignalFilter) => ({
  where: '($1::text is null or kind = $1) and ($2::uuid is null or agency_id = $2)',
  values: [kind, agencyId],
  newestFirst: true,
});

/** Signals that make answers worth a spot check (R5). */
export class FeedbackSignalStore extends storeOf(feedbackSignalTable) {
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

  page(filter: SignalFilter, cursor: string | undefined): Promise<Page<FeedbackSignal>> {
    return SIGNALS.page(this.context.db, BY_DAY, cursor, filtered(filter));
  }

  ofProject(projectId: string): Promise<FeedbackSignal[]> {
    return SIGNALS.all(this.context.db, BY_DAY, { where: 'project_id = $1', values: [projectId] });
  }
}
