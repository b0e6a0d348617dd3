import { Injectable } from '@nestjs/common';
import { type Answered, firstDayKept, type Mark, sightingSignal } from '../../domain/integrity/feedback-signal.js';
import { FeedbackSignalStore } from './feedback-signal.store.js';
import { lockMarks } from './mark-lock.js';
import type { HashedMark } from './origin-hashes.js';

const KEEP = `
  insert into sighting (agency_id, hash, seen_on) select $1, hash, $3 from unnest($2::text[]) as hash
  on conflict do nothing`;

export const ANSWERS_FROM = `
  select mark, project_id as "projectId", agency_id as "agencyId", enterprise_id as "enterpriseId"
  from answer_origin where agency_id = $1 and hash = any($2) and seen_on >= $3`;

/** The origins of agencies' users, by day. */
@Injectable()
export class Sightings {
  constructor(private readonly signals: FeedbackSignalStore) {}

  /** Stores the origin of an agency's user, and finds the earlier answers from there. */
  async keep(agencyId: string, marks: readonly HashedMark[], today: string): Promise<void> {
    const hashes = marks.map(({ hash }) => hash);
    await this.signals.transaction(async (tx) => {
      await lockMarks(tx, marks);
      await tx.query(KEEP, [agencyId, hashes, today]);
      const answers: (Answered & { mark: Mark })[] = await tx.query(ANSWERS_FROM, [
        agencyId,
        hashes,
        firstDayKept(today),
      ]);
      const findings = answers.map(({ mark, ...answered }) => ({ ...answered, kind: sightingSignal(mark) }));
      await this.signals.raise(tx, findings, today);
    });
  }
}
