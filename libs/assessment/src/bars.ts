import type { Grade } from '@heng/contracts';
import { recentSeriousComplaints } from './complaints.js';
import type { AssessmentReason } from './eligibility.js';
import { idsOf, type Question, type StandingFacts } from './evidence.js';
import type { Methodology } from './methodology.js';

/** A condition that limits the grade whatever the points: the best grade left, or null for none. */
export type Bar = Readonly<{ bestGrade: Grade | null; reason: AssessmentReason }>;

/** The bars of R11 (3) and (4) that follow from the facts and the spot check. */
export function barsAgainst(
  facts: StandingFacts,
  { bars }: Methodology,
  question: Question,
  falseFacts: readonly string[],
): Bar[] {
  const { atLeast, withinMonths, bestGrade } = bars.seriousComplaints;
  const serious = recentSeriousComplaints(facts, question, withinMonths);
  const found: Bar[] = [];
  if (serious.length >= atLeast) {
    const reason = {
      code: 'rating.serious-complaints',
      zh: `近${withinMonths}个月内被投诉举报且核实严重${serious.length}次，达${atLeast}次及以上`,
      en: `${serious.length} serious complaints within ${withinMonths} months were upheld; ${atLeast} or more bar the grade`,
      facts: idsOf(serious),
    };
    found.push({ bestGrade, reason });
  }
  const untrue = [...new Set(falseFacts)].sort();
  if (untrue.length > 0) {
    const reason = {
      code: 'rating.false-facts',
      zh: `真实性抽查发现虚假信息${untrue.length}条`,
      en: `the spot check found ${untrue.length} facts false`,
      facts: untrue,
    };
    found.push({ bestGrade: bars.falseFacts.bestGrade, reason });
  }
  return found;
}
