import { Injectable } from '@nestjs/common';
import type { FeedbackSignalKind } from '@heng/contracts';
import { type Page, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { FeedbackSignal } from '../domain/integrity/feedback-signal.js';
import { feedbackSignalTable } from '../storage/integrity/feedback-signal.table.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type SignalFilter = { kind: FeedbackSignalKind | null; agencyId: string | null; cursor?: string };

export const SIGNALS = new TableQuery(feedbackSignalTable);
export const BY_DAY = ['foundOn', 'id'] as const;

/** The latest first. */
export const filtered = ({ kind, agencyId }: Omit<SignalFilter, 'cursor'>) => ({
  where: '($1::text is null or kind = $1) and ($2::uuid is null or agency_id = $2)',
  values: [kind, agencyId],
  newestFirst: true,
});

/** Signals that make answers worth a spot check (R5). */
@Injectable()
export class FeedbackSignals {
  constructor(
    private readonly db: DataSource,
    private readonly projects: ProjectStore,
  ) {}

  page({ cursor, ...filter }: SignalFilter): Promise<Page<FeedbackSignal>> {
    return SIGNALS.page(this.db, BY_DAY, cursor, filtered(filter));
  }

  /** All signals of one project. @throws DomainError `kit.record-not-found` */
  async ofProject(projectId: string): Promise<FeedbackSignal[]> {
    await this.projects.get(projectId);
    return SIGNALS.all(this.db, BY_DAY, { where: 'project_id = $1', values: [projectId] });
  }
}
