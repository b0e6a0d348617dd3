import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import { clamp, exact, subtract, sum, ZERO } from './fraction.js';
import type { Finding } from './indicator.js';
import type { Methodology } from './methodology.js';

/**
 * R9 4: each complaint upheld within the period costs points by its severity, and so does each answer that the agency
 * did not give in time. The clocks of acceptance and ruling belong to the alliance and cost the agency nothing.
 */
export function complaintFindings(facts: StandingFacts, { indicators }: Methodology, { agencyId, cutoff }: Question) {
  const { maxPoints, deductions } = indicators.complaints;
  const upheld = upheldAgainst(facts, agencyId).filter(({ data }) =>
    isWithinMonths(data.ruledOn, deductions.withinMonths, cutoff),
  );
  const missed = facts.clocksMissed.filter(
    ({ data }) =>
      data.agencyId === agencyId &&
      data.clock === 'answer' &&
      isWithinMonths(data.due, deductions.withinMonths, cutoff),
  );
  const lost = sum([
    ...upheld.map(({ data }) => exact(deductions.upheld[data.severity ?? 'minor'])),
    ...missed.map(() => exact(deductions.missedAnswer)),
  ]);
  const finding: Finding = {
    value: upheld.length,
    points: clamp(subtract(exact(maxPoints), lost), ZERO, exact(maxPoints)),
    facts: idsOf(upheld, missed),
    explanation: {
      zh: `近${deductions.withinMonths}个月内投诉举报成立${upheld.length}件，逾期未答复${missed.length}件`,
      en: `${upheld.length} complaints upheld and ${missed.length} not answered in time within ${deductions.withinMonths} months`,
    },
  };
  return { complaints: finding };
}

/** R11 (4): the serious complaints filed within the months up to the cutoff and upheld by it. */
export function recentSeriousComplaints(facts: StandingFacts, { agencyId, cutoff }: Question, months: number) {
  return upheldAgainst(facts, agencyId).filter(
    ({ data }) => data.severity === 'serious' && isWithinMonths(data.filedOn, months, cutoff),
  );
}

function upheldAgainst({ complaintsRuled }: StandingFacts, agencyId: string) {
  return complaintsRuled.filter(({ data }) => data.agencyId === agencyId && data.outcome === 'upheld');
}
