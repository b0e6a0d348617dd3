import type { Severity } from '@heng/contracts';
import { addMonths, officialCalendar } from '@heng/legal-time';
import { idsOf, type StandingFacts } from './evidence.js';
import type { Methodology } from './methodology.js';

/** One incident: all filings about the same facts that were upheld or verified, or the record of a regulator. */
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

/** The complaints that were upheld and the reports that were verified (被投诉或举报, R11 4). */
function upheldOf({ complaintsRuled, reportsVerified }: StandingFacts, agencyId: string) {
  const complaints = complaintsRuled
    .filter(({ data }) => data.agencyId === agencyId && data.outcome === 'upheld')
    .map(({ id, data: { filedOn, ruledOn, severity, recordedBy, ...of } }) => ({
      ...{ fact: id, incident: incidentOf(of), filedOn, ruledOn, severity: severity ?? ('minor' as const) },
      byRegulator: recordedBy === 'regulator',
    }));
  const reports = reportsVerified
    .filter(({ data }) => data.agencyId === agencyId)
    .map(({ id, data: { reportId, incidentId = reportId, filedOn, verifiedOn, severity } }) => ({
      ...{ fact: id, incident: incidentId, filedOn, ruledOn: verifiedOn, severity, byRegulator: false },
    }));
  return [...complaints, ...reports];
}

/** R9 4, R11 (4): the upheld incidents of an agency, in the order of their filing. */
export function incidentsOf(facts: StandingFacts, agencyId: string): Incident[] {
  return [...Map.groupBy(upheldOf(facts, agencyId), ({ incident }) => incident)]
    .map(([id, upheld]) => {
      const first = (dates: readonly string[]) => dates.toSorted()[0]!;
      return {
        id,
        filedOn: first(upheld.map(({ filedOn }) => filedOn)),
        ruledOn: first(upheld.map(({ ruledOn }) => ruledOn)),
        severity: upheld.map(({ severity }) => severity).toSorted((a, b) => GRAVITY[b] - GRAVITY[a])[0]!,
        filings: upheld.length,
        byRegulator: upheld.every(({ byRegulator }) => byRegulator),
        facts: idsOf(upheld.map(({ fact }) => ({ id: fact }))),
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
