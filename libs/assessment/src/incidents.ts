import type { Severity } from '@heng/contracts';
import { addMonths, officialCalendar } from '@heng/legal-time';
import { idsOf, type StandingFacts } from './evidence.js';
import type { Methodology } from './methodology.js';

/** One incident: all filings about the same facts that were upheld, or the record of a regulator. */
export type Incident = Readonly<{
  /** The complaint first filed about it. */
  id: string;
  /** The earliest filing and the earliest ruling that upheld one. */
  filedOn: string;
  ruledOn: string;
  /** The gravest of the rulings. */
  severity: Severity;
  filings: number;
  byRegulator: boolean;
  facts: readonly string[];
}>;

/** R11 (4): serious incidents filed within so many months of each other. */
export type SeriousCase = Readonly<{
  incidents: readonly Incident[];
  /** The day of the ruling that made them enough. */
  completedOn: string;
  facts: readonly string[];
}>;

const GRAVITY: Readonly<Record<Severity, number>> = { minor: 0, ordinary: 1, serious: 2 };

/** The incident of a filing: filings about the same facts name the first. */
export const incidentOf = ({ complaintId, incidentId }: { complaintId: string; incidentId?: string | undefined }) =>
  incidentId ?? complaintId;

/** R9 4, R11 (4): the upheld incidents of an agency, in the order of their filing. */
export function incidentsOf({ complaintsRuled }: StandingFacts, agencyId: string): Incident[] {
  const upheld = complaintsRuled.filter(({ data }) => data.agencyId === agencyId && data.outcome === 'upheld');
  return [...Map.groupBy(upheld, ({ data }) => incidentOf(data))]
    .map(([id, rulings]) => {
      const first = (dates: readonly string[]) => dates.toSorted()[0]!;
      const severities = rulings.map(({ data }) => data.severity ?? 'minor');
      return {
        id,
        filedOn: first(rulings.map(({ data }) => data.filedOn)),
        ruledOn: first(rulings.map(({ data }) => data.ruledOn)),
        severity: severities.toSorted((a, b) => GRAVITY[b] - GRAVITY[a])[0]!,
        filings: rulings.length,
        byRegulator: rulings.every(({ data }) => data.recordedBy === 'regulator'),
        facts: idsOf(rulings),
      };
    })
    .sort((a, b) => (`${a.filedOn} ${a.id}` < `${b.filedOn} ${b.id}` ? -1 : 1));
}

/**
 * R11 (4): every three serious incidents that were filed within three months of each other (民法典 201–203, both ends
 * included), whenever they were ruled on. What a regulator recorded was neither complained about nor reported.
 */
export function seriousCasesIn(
  incidents: readonly Incident[],
  { atLeast, withinMonths }: Pick<Methodology['bars']['seriousComplaints'], 'atLeast' | 'withinMonths'>,
): SeriousCase[] {
  const serious = incidents.filter(({ severity, byRegulator }) => severity === 'serious' && !byRegulator);
  return serious.flatMap(({ filedOn }, n) => {
    const until = addMonths(officialCalendar, filedOn, withinMonths).date;
    const together = serious.slice(n).filter((one) => one.filedOn <= until);
    const completedOn = together.map(({ ruledOn }) => ruledOn).sort()[atLeast - 1];
    if (completedOn === undefined) return [];
    const facts = [...new Set(together.flatMap((one) => one.facts))].sort();
    return [{ incidents: together, completedOn, facts }];
  });
}
