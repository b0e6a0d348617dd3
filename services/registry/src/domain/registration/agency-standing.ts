import { AgencyDeregistered, AgencyReinstated, AgencySuspended } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { chosenDate } from '../chosen-date.js';
import {
  type Agency,
  agencyLifecycle,
  inGoodStanding,
  mustHoldNoIdCard,
  mustTakeBranches,
  type Parent,
} from './agency.js';
import { refuse } from './registration-refusals.js';

/** The clock of a suspension that has an end. */
export const SUSPENSION = 'registry.suspension';
const stop = { stop: SUSPENSION } as const;

/** Staff suspend a registered agency, until a day or until reinstatement. */
export function suspend(
  agency: Agency,
  { reason, until }: { reason: string; until?: string | undefined },
  today: string,
): Decision<Agency> {
  const state = agencyLifecycle.after('suspend', agency);
  mustHoldNoIdCard({ reason });
  if (until !== undefined && until < today) throw refuse('suspension-ends-in-past', { field: 'until', until, today });
  const { id } = agency;
  const suspension = { suspendedOn: today, suspendedUntil: until ?? null, stateReason: reason };
  const facts = { agencyId: id, suspendedOn: today, reason, ...(until === undefined ? {} : { until }) };
  return {
    state: { ...agency, ...inGoodStanding, state, ...suspension },
    events: [AgencySuspended.of(id, facts)],
    deadlines: until === undefined ? [] : [{ start: SUSPENSION, due: chosenDate(until) }],
  };
}

/** Staff end a suspension, or reinstate a deregistered agency; a branch needs a registered parent. */
export function reinstate(
  agency: Agency,
  { reason, parent }: { reason: string; parent: Parent | null },
  today: string,
): Decision<Agency> {
  agencyLifecycle.after('reinstate', agency);
  mustHoldNoIdCard({ reason });
  if (agency.state === 'deregistered' && parent) mustTakeBranches(parent);
  return reinstated(agency, reason, today);
}

/** A suspension with an end is over on the day after it, unless it ended or changed before. */
export function endSuspension(agency: Agency, due: string): Decision<Agency> {
  const { state, suspendedUntil } = agency;
  if (state !== 'suspended' || suspendedUntil !== due) return { state: agency, events: [] };
  return reinstated(agency, '暂停期限届满', plusDays(due, 1));
}

/** An agency leaves the register, after its branches; its history stays on record. */
export function deregister(
  agency: Agency,
  { reason, branches }: { reason: string; branches: number },
  today: string,
): Decision<Agency> {
  const { id } = agency;
  const state = agencyLifecycle.after('deregister', agency);
  mustHoldNoIdCard({ reason });
  if (branches > 0) throw refuse('branches-registered', { branches });
  return {
    state: { ...agency, ...inGoodStanding, state, deregisteredOn: today, stateReason: reason },
    events: [AgencyDeregistered.of(id, { agencyId: id, deregisteredOn: today, reason })],
    deadlines: agency.suspendedUntil ? [stop] : [],
  };
}

function reinstated(agency: Agency, reason: string, reinstatedOn: string): Decision<Agency> {
  const { id, state: was } = agency;
  const facts = { agencyId: id, reinstatedOn, was: was === 'deregistered' ? was : 'suspended', reason } as const;
  return {
    state: { ...agency, ...inGoodStanding },
    events: [AgencyReinstated.of(id, facts)],
    deadlines: agency.suspendedUntil ? [stop] : [],
  };
}
