import type { EntityManager } from 'typeorm';
import type { HashedMark } from './origin-hashes.js';

/** Whoever keeps a mark second sees who kept it first: sighting and answer are never kept beside each other, unseen. */
export async function lockMarks(tx: EntityManager, marks: readonly HashedMark[]): Promise<void> {
  for (const { hash } of marks)
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('mark ' || $1, 0))`, [hash]);
}
