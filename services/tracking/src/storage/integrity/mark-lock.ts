import type { EntityManager } from 'typeorm';
import type { HashedMark } from './origin-hashes.js';

/** Locks marks until the transaction ends: when a sighting and an answer coincide, the second finds the first. */
export async function lockMarks(tx: EntityManager, marks: readonly HashedMark[]): Promise<void> {
  for (const { hash } of marks)
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('mark ' || $1, 0))`, [hash]);
}
