import { createHash } from 'node:crypto';
import { canonicalJson, type EvidenceFact } from '@heng/assessment';

export type FrozenFact = Pick<EvidenceFact, 'id' | 'type' | 'subject' | 'data'>;

/**
 * The hash of the evidence (评级依据): SHA-256, hexadecimal, over one line per fact, sorted by id:
 * `id type subject <SHA-256 of the canonical JSON of the data>`. Anyone who has the facts can repeat it.
 */
export async function hashOfParts(
  sorted: AsyncIterable<readonly FrozenFact[]>,
): Promise<{ hash: string; facts: number }> {
  const lines = createHash('sha256');
  let facts = 0;
  for await (const part of sorted) {
    for (const fact of part) lines.update(lineOf(fact));
    facts += part.length;
  }
  return { hash: lines.digest('hex'), facts };
}

/** The same hash over the facts behind one agency's rating, in any order. */
export function hashOfFacts(facts: readonly FrozenFact[]): string {
  const lines = createHash('sha256');
  for (const fact of facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) lines.update(lineOf(fact));
  return lines.digest('hex');
}

function lineOf({ id, type, subject, data }: FrozenFact): string {
  const content = createHash('sha256').update(canonicalJson(data)).digest('hex');
  return `${id} ${type} ${subject} ${content}\n`;
}
