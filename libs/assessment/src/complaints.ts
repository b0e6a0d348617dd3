import type { Severity } from '@heng/contracts';
import { idsOf, isWithinMonths, type Question, type StandingFacts } from './evidence.js';
import { clamp, exact, type Fraction, multiply, subtract, sum, ZERO } from './fraction.js';
import { incidentOf, incidentsOf } from './incidents.js';
import type { Counts, Finding } from './indicator.js';
import type { Methodology } from './methodology.js';

const severities: readonly Severity[] = ['minor', 'ordinary', 'serious'];
type Entry = Methodology['indicators']['complaints'];

/**
 * R9 4: each incident upheld within the period costs points by its severity, also what a regulator recorded, and so does
 * each incident that the agency did not answer in time. The clocks of acceptance and ruling belong to the alliance and
 * cost the agency nothing.
 */
export function complaintFindings(facts: StandingFacts, { indicators }: Methodology, { agencyId, cutoff }: Question) {
  const months = indicators.complaints.deductions.withinMonths;
  const upheld = incidentsOf(facts, agencyId).filter(({ ruledOn }) => isWithinMonths(ruledOn, months, cutoff));
  const missed = facts.clocksMissed.filter(
    ({ data }) => data.agencyId === agencyId && data.clock === 'answer' && isWithinMonths(data.due, months, cutoff),
  );
  const unanswered = new Set(missed.map(({ data }) => incidentOf(data))).size;
  const of = (severity: Severity) => upheld.filter((incident) => incident.severity === severity).length;
  const figures = { minor: of('minor'), ordinary: of('ordinary'), serious: of('serious'), missedAnswer: unanswered };
  const recorded = upheld.filter(({ byRegulator }) => byRegulator).length;
  const finding: Finding = {
    value: upheld.length,
    points: complaintPoints(figures, indicators.complaints),
    figures,
    facts: idsOf(
      missed,
      upheld.flatMap((incident) => incident.facts.map((id) => ({ id }))),
    ),
    explanation: {
      zh: `近${months}个月内投诉举报成立${upheld.length}件（同一事实只计一件${recorded > 0 ? `，含监管机构提供${recorded}件` : ''}），逾期未答复${unanswered}件`,
      en: `${upheld.length} incidents upheld${recorded > 0 ? `, ${recorded} of them recorded by regulators,` : ''} and ${unanswered} not answered in time within ${months} months; filings about the same facts count once`,
    },
  };
  return { complaints: finding };
}

/** The points left by numbers of upheld incidents by severity, and of those not answered in time. */
export function complaintPoints(figures: Counts, { maxPoints, deductions }: Entry): Fraction {
  const lost = sum([
    ...severities.map((severity) => multiply(exact(deductions.upheld[severity]), exact(figures[severity] ?? 0))),
    multiply(exact(deductions.missedAnswer), exact(figures['missedAnswer'] ?? 0)),
  ]);
  return clamp(subtract(exact(maxPoints), lost), ZERO, exact(maxPoints));
}
