import { ComplaintClockMissed, ComplaintMerged, type Severity } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { complaintLifecycle } from './actions.js';
import { clockNames } from './clocks.js';
import { about, type Complaint, factsOf, type Filing, ruledFact, unheard } from './complaint.js';
import { groundsInForce } from '../filing/grounds.js';
import { refuse } from '../refusals.js';

/** The incident's first filing, as far as merging asks for it. */
export type First = Pick<Complaint, 'id' | 'agencyId' | 'filedOn' | 'incidentId'>;

/**
 * R9 4, R11 (4): one incident counts once. Staff merge a filing with the first one about the same facts, or with `null`
 * take a merge back. What was ruled and missed before is told again with its incident.
 */
export function merge(complaint: Complaint, first: First | null, reason: string, today: string): Decision<Complaint> {
  const { id, clocks, ruledOn } = complaint;
  complaintLifecycle.after('merge', complaint);
  if (first) requireFirst(complaint, first);
  else if (!complaint.incidentId) throw refuse('not-merged', { field: 'sameAs' });
  const incidentId = first?.id ?? null;
  const state = { ...complaint, incidentId, incidentReason: reason };
  const missed = clockNames.filter((name) => clocks[name]?.missed);
  return {
    state,
    events: [
      ComplaintMerged.of(id, { ...about(complaint), incidentId, mergedOn: today, reason }),
      ...missed.map((clock) =>
        ComplaintClockMissed.of(id, { ...factsOf(state), clock, due: clocks[clock]!.due!.date }),
      ),
      ...(ruledOn ? [ruledFact(state)] : []),
    ],
  };
}

function requireFirst({ id, agencyId, filedOn }: Complaint, first: First): void {
  const details = { field: 'sameAs', sameAs: first.id };
  if (first.agencyId !== agencyId) throw refuse('incident-of-another-agency', details);
  if (first.id === id || first.incidentId || first.filedOn > filedOn) throw refuse('incident-not-first', details);
}

/** R9 4b: a regulator records what it found itself; its finding counts from that day. */
export function recordFinding(
  finding: Omit<Filing, 'number' | 'wish'> & Readonly<{ severity: Severity }>,
  today: string,
): Decision<Omit<Complaint, 'version'>> {
  const { id, agencyId, allegation, statement, evidence, severity } = finding;
  const found = {
    state: 'ruled',
    outcome: 'upheld',
    severity,
    ruledOn: today,
    rulingReason: statement,
    withdrawnOn: null,
  } as const;
  const incident = { incidentId: null, incidentReason: null, recordedBy: 'regulator', declarations: [] } as const;
  const recorded = { id, agencyId, allegation, statement, evidence, filedOn: today, clocks: {} };
  const filed = { ...recorded, number: null, wish: null, grounds: groundsInForce.version };
  const state = { ...filed, ...unheard, ...found, ...incident };
  return { state, events: [ruledFact(state)] };
}
