import { Injectable } from '@nestjs/common';
import type { FeedbackSignalKind } from '@heng/contracts';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { FeedbackSignal } from '../domain/integrity/feedback-signal.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { type FeedbackSignalView, viewOf } from './feedback-signal-view.js';

export type SignalFilter = { kind?: FeedbackSignalKind; agencyId?: string; cursor?: string };

const SELECT = `
  select id, version, kind, project_id as "projectId", agency_id as "agencyId", enterprise_id as "enterpriseId",
    found_on::text as "foundOn"
  from feedback_signal`;

/** $1 the kind, $2 the agency, $3 and $4 the key after which the page begins, $5 how many; the latest first. */
export const PAGE_OF_SIGNALS = `${SELECT}
  where ($1::text is null or kind = $1) and ($2::uuid is null or agency_id = $2)
    and ($3::date is null or (found_on, id) < ($3, $4::uuid))
  order by found_on desc, id desc limit $5`;
export const SIGNALS_OF_PROJECT = `${SELECT} where project_id = $1 order by found_on, id`;

@Injectable()
export class ReadFeedbackSignals {
  constructor(
    private readonly db: DataSource,
    private readonly projects: ProjectStore,
  ) {}

  async page({ kind, agencyId, cursor }: SignalFilter): Promise<Page<FeedbackSignalView>> {
    const values = [kind ?? null, agencyId ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: FeedbackSignal[] = await this.db.query(PAGE_OF_SIGNALS, values);
    return pageOf(rows.map(viewOf), PAGE_SIZE, ({ foundOn, id }) => [foundOn, id]);
  }

  /** All of one project, at most one of each kind. @throws DomainError `kit.record-not-found` */
  async ofProject(projectId: string): Promise<FeedbackSignalView[]> {
    await this.projects.get(projectId);
    const rows: FeedbackSignal[] = await this.db.query(SIGNALS_OF_PROJECT, [projectId]);
    return rows.map(viewOf);
  }
}
