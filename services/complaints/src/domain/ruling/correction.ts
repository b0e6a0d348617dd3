import { RulingCorrected } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { refuse } from './refusals.js';
import type { Correction, Ruling } from './ruling.js';
import type { Grounds } from './verdict.js';

export const groundParts = ['fact', 'evidence', 'rule'] as const satisfies readonly (keyof Grounds)[];

/** Characters of the passage that a clerical correction replaces, and of the new one *(default)*. */
const MOST = 30;

/**
 * Staff correct a typing error in the reasons of a ruling, never its outcome, severity, measures or members. The former
 * text stays readable.
 */
export function correct(
  ruling: Ruling,
  { part, text: after, reason }: Readonly<{ part: Correction['part']; text: string; reason: string }>,
  today: string,
): Decision<Ruling> {
  const before = ruling.grounds[part];
  const changed = lengthOfChange(before, after);
  if (changed === 0) throw refuse('correction-of-nothing', { field: 'text' });
  if (changed > MOST) throw refuse('correction-too-long', { field: 'text', count: MOST, changed });
  const { id, panelId, complaintId, agencyId, round } = ruling;
  const corrected = { part, before, after, reason, correctedOn: today };
  return {
    state: {
      ...ruling,
      grounds: { ...ruling.grounds, [part]: after },
      corrections: [...ruling.corrections, corrected],
    },
    events: [RulingCorrected.of(id, { ...{ rulingId: id, panelId, complaintId, agencyId, round }, ...corrected })],
  };
}

/** The length of the longer passage between the common beginning and the common end of two texts. */
export function lengthOfChange(before: string, after: string): number {
  const [a, b] = [[...before], [...after]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}
