import { AgencyDeregistered, AgencyReinstated, AgencySuspended } from '@heng/contracts';
import type { Decision, LegalDate } from '@heng/kit/domain';
import { officialCalendar, plusDays } from '@heng/legal-time';
import {
  type Agency,
  type AgencyState,
  mustBeOnRegister,
  mustBeRegistered,
  mustHoldNoIdCard,
  mustTakeBranches,
} from './agency.js';
import { refuse } from './registration-refusals.js';

/** The state table of an agency: what an action makes of a state; an action is refused in any other. */
export const agencyTransitions = {
  suspend: { registered: 'suspended' },
  reinstate: { suspended: 'registered', deregistered: 'registered' },
  deregister: { registered: 'deregistered', suspended: 'deregistered' },
} as const satisfies Record<string, Partial<Record<AgencyState, AgencyState>>>;

/** The clock of a suspension that has an end. */
export const SUSPENSION = 'registry.suspension';
const stop = { stop: SUSPENSION } as const;

/** Staff suspend a registered agency, until a day or until they reinstate it. */
export function suspend(
  agency: Agency,
  { reason, until }: { reason: string; until?: string | undefined },
  today: string,
): Decision<Agency> {
  mustBeRegistered(agency);
  mustHoldNoIdCard({ reason });
  if (until !== undefined && until < today) throw refuse('suspension-ends-in-past', { field: 'until', until, today });
  const { id } = agency;
  const facts = { agencyId: id, suspendedOn: today, reason, ...(until === undefined ? {} : { until }) };
  return {
    state: { ...agency, ...stateAfter('suspend', agency), ...inState(reason, { on: today, until: until ?? null }) },
    events: [AgencySuspended.of(id, facts)],
    deadlines: until === undefined ? [] : [{ start: SUSPENSION, due: chosen(until) }],
  };
}

/** Staff end a suspension, or take a deregistered agency back; a branch only to a registered parent. */
export function reinstate(
  agency: Agency,
  { reason, parent }: { reason: string; parent: Pick<Agency, 'id' | 'state' | 'parentId'> | null },
  today: string,
): Decision<Agency> {
  if (agency.state === 'registered') throw refuse('agency-in-good-standing');
  mustHoldNoIdCard({ reason });
  if (agency.state === 'deregistered' && parent) mustTakeBranches(parent);
  return reinstated(agency, agency.state, reason, today);
}

/** A suspension with an end is over on the day after it, unless it was ended or changed before. */
export function endSuspension(agency: Agency, due: string): Decision<Agency> {
  const { state, suspendedUntil } = agency;
  if (state !== 'suspended' || suspendedUntil !== due) return { state: agency, events: [] };
  return reinstated(agency, state, '暂停期限届满', plusDays(due, 1));
}

/** An agency leaves the register, after its branches; what it did stays on record. */
export function deregister(
  agency: Agency,
  { reason, branches }: { reason: string; branches: number },
  today: string,
): Decision<Agency> {
  const { id } = agency;
  mustBeOnRegister(agency);
  mustHoldNoIdCard({ reason });
  if (branches > 0) throw refuse('branches-registered', { branches });
  return {
    state: { ...agency, ...stateAfter('deregister', agency), ...inState(reason, { left: today }) },
    events: [AgencyDeregistered.of(id, { agencyId: id, deregisteredOn: today, reason })],
    deadlines: agency.suspendedUntil ? [stop] : [],
  };
}

function reinstated(
  agency: Agency,
  was: 'suspended' | 'deregistered',
  reason: string,
  reinstatedOn: string,
): Decision<Agency> {
  const { id } = agency;
  return {
    state: { ...agency, ...stateAfter('reinstate', agency), ...inState(null, {}) },
    events: [AgencyReinstated.of(id, { agencyId: id, reinstatedOn, was, reason })],
    deadlines: agency.suspendedUntil ? [stop] : [],
  };
}

function stateAfter(action: keyof typeof agencyTransitions, { state }: Agency): { state: AgencyState } {
  const next: Partial<Record<AgencyState, AgencyState>> = agencyTransitions[action];
  return { state: next[state]! };
}

type Days = { on?: string; until?: string | null; left?: string };
const inState = (stateReason: string | null, { on, until, left }: Days) => ({
  stateReason,
  suspendedOn: on ?? null,
  suspendedUntil: until ?? null,
  deregisteredOn: left ?? null,
});

const chosen = (date: string): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [{ zh: `工作人员确定的日期：${date}。`, en: `The date that staff chose: ${date}.` }],
});
