import type { Grade } from '@heng/contracts';
import type { AssessmentReason } from './eligibility.js';
import { isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import { incidentsOf, seriousCasesIn } from './incidents.js';
import type { Methodology } from './methodology.js';

/** A condition that limits the grade whatever the points: the best grade left, or null for none. */
export type Bar = Readonly<{ bestGrade: Grade | null; reason: AssessmentReason }>;

/** The bars of R11 (3) and (4) that follow from the facts and the spot check. */
export function barsAgainst(
  facts: StandingFacts,
  { bars }: Methodology,
  { agencyId, cutoff }: Question,
  falseFacts: readonly string[],
): Bar[] {
  const { atLeast, withinMonths, barsForMonths, bestGrade } = bars.seriousComplaints;
  const cases = seriousCasesIn(incidentsOf(facts, agencyId), bars.seriousComplaints).filter(({ completedOn }) =>
    isWithinMonths(completedOn, barsForMonths, cutoff),
  );
  const serious = new Set(cases.flatMap(({ incidents }) => incidents));
  const found: Bar[] = [];
  if (serious.size > 0) {
    const reason = {
      code: 'rating.serious-complaints',
      zh: `相互间隔不超过${withinMonths}个月的投诉举报中，核实属实且情节严重的有${serious.size}件，达${atLeast}件及以上`,
      en: `${serious.size} serious incidents filed within ${withinMonths} months of each other were upheld; ${atLeast} or more bar the grade`,
      facts: [...new Set(cases.flatMap((one) => one.facts))].sort(),
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
