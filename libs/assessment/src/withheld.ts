import { ZERO } from './fraction.js';
import { idsOf, type Question, type StandingFacts } from './evidence.js';
import type { Finding } from './indicator.js';
import type { IndicatorCode, Methodology } from './methodology.js';

type Grants = StandingFacts['withholdingsGranted'];

/** R3: the grants by which fields of the agency's disclosure are withheld from the public at the cutoff. */
export function withheldAt(facts: StandingFacts, { agencyId, cutoff }: Question): Grants {
  const over = new Set(facts.withholdingsEnded.map(({ data }) => data.withholdingId));
  return facts.withholdingsGranted.filter(
    ({ data }) => data.agencyId === agencyId && data.until >= cutoff && !over.has(data.withholdingId),
  );
}

/** A withheld fact earns nothing: an indicator has no value while a field behind it is withheld. */
export function asDisclosed(
  code: IndicatorCode,
  finding: Finding,
  withheld: Grants,
  { indicators }: Methodology,
  { cutoff }: Question,
): Finding {
  const { disclosedIn = [] } = indicators[code];
  const behind = withheld.filter(({ data }) => disclosedIn.includes(data.field));
  if (behind.length === 0) return finding;
  const fields = [...new Set(behind.map(({ data }) => data.field))].sort().join(', ');
  return {
    value: null,
    points: ZERO,
    facts: idsOf(behind),
    explanation: {
      zh: `${cutoff}公开信息中的${fields}不予公开（商业秘密），不计分`,
      en: `${fields} of the disclosure withheld as a trade secret on ${cutoff}: it earns nothing`,
    },
  };
}
