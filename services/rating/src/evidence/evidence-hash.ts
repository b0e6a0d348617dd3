import { createHash } from 'node:crypto';
import { canonicalJson } from '@heng/assessment';
import type { FrozenFact } from '../storage/evidence.store.js';

/**
 * The hash of the evidence (评级依据): SHA-256, hexadecimal, over one line per fact, sorted by id:
 * `id type subject <SHA-256 of the canonical JSON of the data>`. Anyone who has the facts can repeat it.
 */
export class EvidenceHash {
  private readonly lines = createHash('sha256');
  /** How many facts were added. */
  facts = 0;

  /** Adds facts, which come in the order of their ids. */
  add(facts: readonly FrozenFact[]): void {
    for (const { id, type, subject, data } of facts) {
      const content = createHash('sha256').update(canonicalJson(data)).digest('hex');
      this.lines.update(`${id} ${type} ${subject} ${content}\n`);
    }
    this.facts += facts.length;
  }

  digest(): string {
    return this.lines.digest('hex');
  }
}
