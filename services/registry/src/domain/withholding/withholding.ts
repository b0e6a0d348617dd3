import {
  WithholdingDecisionMissed,
  WithholdingEnded,
  WithholdingGranted,
  WithholdingRefused,
  WithholdingRequested,
} from '@heng/contracts';
import { type Decision, type LegalDate, unchanged } from '@heng/kit/domain';
import { addWorkingDays, officialCalendar, plusDays, plusMonths } from '@heng/legal-time';
import { type Agency, mustBeOnRegister, mustHoldNoIdCard } from '../registration/agency.js';
import { type DisclosureStandard, fieldsOf } from '../disclosure/disclosure-standard.js';
import type { WithheldField } from '../disclosure/publicity.js';
import type { WithholdingReason } from './withholding-reasons.js';
import { refuseWithholding as refuse } from './withholding-refusals.js';

/** How long a field is withheld at most, when it can be prolonged, and how long staff have to decide; all *(default)*. */
export const withholdingRules = { longestMonths: 36, prolongDaysBefore: 30, decideWorkingDays: 15 } as const;
export const DECISION_DEADLINE = 'registry.withholding-decision';
export const END_DEADLINE = 'registry.withholding-end';

export const withholdingStates = ['requested', 'granted', 'refused', 'ended'] as const;
export type EndedBy = 'expiry' | 'agency' | 'alliance-staff' | 'challenge';

/**
 * 不予公开: a field of an agency's disclosure that the public does not see (R3): requested → granted | refused;
 * requested or granted → ended, by itself after its last day, by the agency, by staff or by a challenge upheld.
 */
export type Withholding = Omit<WithheldField, 'reason'> &
  Readonly<{
    id: string;
    version: number;
    agencyId: string;
    reason: WithholdingReason;
    /** Whose trade secret it is, if an enterprise's; for the agency and staff. */
    enterpriseId: string | null;
    /** For the agency and staff. */
    justification: string;
    state: (typeof withholdingStates)[number];
    /** Whether the field is not shown while the request is undecided. */
    hidesMeanwhile: boolean;
    requestedOn: string;
    /** The last day for staff to decide. */
    decideBy: string;
    decidedOn: string | null;
    /** The sub of the staff member. */
    decidedBy: string | null;
    /** The staff's reason; it may speak of the secret. */
    decision: string | null;
    /** The first day on which it is not in force any more. */
    endedOn: string | null;
    endedBy: EndedBy | null;
    endReason: string | null;
  }>;
type Stateless = Omit<Withholding, 'version'>;
export type WithholdingRequest = Pick<
  Withholding,
  'id' | 'field' | 'of' | 'enterpriseId' | 'reason' | 'justification' | 'until'
>;

/** What a request meets: the standard in force, all earlier requests of the field, and whether any revision says something in it. */
export type RequestContext = Readonly<{
  agency: Agency;
  standard: DisclosureStandard;
  earlier: readonly Withholding[];
  isPublished: boolean;
}>;

/**
 * An agency on the register asks to withhold a field (R3). Until it is decided the field is not shown, so that nothing leaks
 * that cannot be called back; but what the public sees already stays, and after a request that came to nothing a new one
 * hides nothing before it is granted, so that nobody hides a field by asking again and again.
 */
export function requestWithholding(
  request: WithholdingRequest,
  { agency, standard, earlier, isPublished }: RequestContext,
  today: string,
): Decision<Stateless> {
  mustBeOnRegister(agency);
  mustHoldNoIdCard({ justification: request.justification });
  mustBeWithholdable(request.field, standard);
  mustNameWhose(request);
  mustEndInTime(request, today);
  mustNotOverlap(request, earlier, today);
  const due = addWorkingDays(officialCalendar, today, withholdingRules.decideWorkingDays);
  const { id, field, of, reason, until } = request;
  const isPublic = isPublished && !earlier.some((other) => hides(other, today));
  const hidesMeanwhile = !isPublic && !cameToNothing(earlier);
  const asked = { agencyId: agency.id, field, of, reason, until, hidesMeanwhile, requestedOn: today };
  const clock = { decideBy: due.date, calendar: due.calendarVersion, provisional: due.provisional };
  return {
    state: { ...request, ...asked, decideBy: due.date, state: 'requested', ...UNDECIDED },
    events: [WithholdingRequested.of(id, { withholdingId: id, ...asked, ...clock })],
    deadlines: [
      { start: DECISION_DEADLINE, due },
      { start: END_DEADLINE, due: lastDay(until) },
    ],
  };
}

const UNDECIDED = {
  decidedOn: null,
  decidedBy: null,
  decision: null,
  endedOn: null,
  endedBy: null,
  endReason: null,
} as const;

type StaffDecision = Readonly<{ decision: string; decidedBy: string }>;

/** Staff grant that a field is withheld, with reasons: from now on the public does not see it, in no revision (R3). */
export function grantWithholding(
  withholding: Withholding,
  decided: StaffDecision,
  today: string,
): Decision<Withholding> {
  mustBeUndecided(withholding);
  mustHoldNoIdCard({ reason: decided.decision });
  const { id, of, reason, until } = withholding;
  return {
    state: { ...withholding, ...decided, state: 'granted', decidedOn: today },
    events: [WithholdingGranted.of(id, { ...about(withholding), of, reason, grantedOn: today, until })],
    deadlines: [{ stop: DECISION_DEADLINE }],
  };
}

/** Staff refuse, with reasons: what is published in the field is public from now on. */
export function refuseRequest(withholding: Withholding, decided: StaffDecision, today: string): Decision<Withholding> {
  mustBeUndecided(withholding);
  mustHoldNoIdCard({ reason: decided.decision });
  return {
    state: { ...withholding, ...decided, state: 'refused', decidedOn: today },
    events: [
      WithholdingRefused.of(withholding.id, {
        ...about(withholding),
        refusedOn: today,
        wasHidden: isTold(withholding),
      }),
    ],
    deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
  };
}

/** The agency, staff or a challenge end a withholding, or the agency withdraws its request: the field is public again. */
export function endWithholding(
  withholding: Withholding,
  { endedBy, endReason }: { endedBy: EndedBy; endReason: string },
  today: string,
): Decision<Withholding> {
  if (!isOpen(withholding)) throw refuse('withholding-over', { state: withholding.state });
  mustHoldNoIdCard({ reason: endReason });
  return ended(withholding, { endedBy, endReason }, today);
}

/** A challenge upheld ends a withholding, unless it is over by then. */
export const endByChallenge = (withholding: Withholding, endReason: string, today: string): Decision<Withholding> =>
  isOpen(withholding) ? ended(withholding, { endedBy: 'challenge', endReason }, today) : unchanged(withholding);

/** After its last day a withholding ends by itself. */
export const expireWithholding = (withholding: Withholding): Decision<Withholding> =>
  isOpen(withholding)
    ? ended(withholding, { endedBy: 'expiry', endReason: null }, plusDays(withholding.until, 1))
    : unchanged(withholding);

/** Staff let the last day for their decision pass: that is on record; the request stays as it is. */
export function missDecision(withholding: Withholding): Decision<Withholding> {
  const { id, state, decideBy } = withholding;
  if (state !== 'requested') return unchanged(withholding);
  return { state: withholding, events: [WithholdingDecisionMissed.of(id, { ...about(withholding), decideBy })] };
}

/** Whether the public does not see the field on a day. */
export const hides = ({ state, hidesMeanwhile, until }: Withholding, today: string): boolean =>
  until >= today && (state === 'granted' || (state === 'requested' && hidesMeanwhile));

/** Whether the public is told of it: it hides a field, or did with the staff's consent. */
export const isTold = ({ state, hidesMeanwhile, decidedOn }: Withholding): boolean =>
  state === 'requested' ? hidesMeanwhile : state !== 'refused' && decidedOn !== null;

/** Whether staff let their last day pass. */
export const isOverdue = ({ state, decideBy }: Withholding, today: string): boolean =>
  state === 'requested' && decideBy < today;

/** Which actions a withholding's state allows now. */
export function allowedActions({ state }: Withholding): string[] {
  if (state === 'requested') return ['grant', 'refuse', 'end'];
  return state === 'granted' ? ['end'] : [];
}

const isOpen = ({ state }: Withholding): boolean => state === 'requested' || state === 'granted';
const about = ({ id, agencyId, field }: Withholding) => ({ withholdingId: id, agencyId, field });

function ended(
  withholding: Withholding,
  how: { endedBy: EndedBy; endReason: string | null },
  endedOn: string,
): Decision<Withholding> {
  const told = { ...about(withholding), endedOn, endedBy: how.endedBy, wasHidden: isTold(withholding) };
  return {
    state: { ...withholding, ...how, state: 'ended', endedOn },
    events: [WithholdingEnded.of(withholding.id, told)],
    deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
  };
}

function mustBeUndecided({ state }: Withholding): void {
  if (state !== 'requested') throw refuse('withholding-already-decided', { state });
}

function mustBeWithholdable(field: string, standard: DisclosureStandard): void {
  const { version } = standard;
  const known = fieldsOf(standard).find(([path]) => path === field)?.[1];
  if (!known) throw refuse('withholding-field-unknown', { field, version });
  if (!known.mayBeWithheld) throw refuse('withholding-not-possible', { field, version });
}

function mustNameWhose({ of, enterpriseId }: WithholdingRequest): void {
  if (of === 'enterprise' && !enterpriseId) throw refuse('withholding-enterprise-missing', { field: 'enterpriseId' });
  if (of === 'agency' && enterpriseId) throw refuse('withholding-enterprise-not-applicable', { field: 'enterpriseId' });
}

function mustEndInTime({ until }: WithholdingRequest, today: string): void {
  if (until <= today) throw refuse('withholding-until-past', { field: 'until', until, today });
  const latest = plusMonths(today, withholdingRules.longestMonths);
  if (until > latest) throw refuse('withholding-until-too-late', { field: 'until', until, latest });
}

/** One request or withholding of a field at a time, but for one that prolongs another shortly before its end. */
function mustNotOverlap({ field, until }: WithholdingRequest, earlier: readonly Withholding[], today: string): void {
  const days = withholdingRules.prolongDaysBefore;
  const hindering = earlier.find(
    (other) =>
      other.state === 'requested' ||
      (other.state === 'granted' && (plusDays(other.until, -days) > today || other.until >= until)),
  );
  if (hindering) throw refuse('withholding-overlaps', { field, otherUntil: hindering.until, days });
}

/** Whether a request of the field was refused, withdrawn or left to expire since it was last granted. */
function cameToNothing(earlier: readonly Withholding[]): boolean {
  const granted = earlier.filter(({ state, decidedOn }) => state !== 'refused' && decidedOn !== null);
  const lastGrant =
    granted
      .map(({ decidedOn }) => decidedOn!)
      .sort()
      .at(-1) ?? '';
  return earlier.some(
    ({ state, decidedOn, endedOn }) =>
      (state === 'refused' || (state === 'ended' && decidedOn === null)) && (decidedOn ?? endedOn!) >= lastGrant,
  );
}

const lastDay = (date: string): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [{ zh: `不予公开至${date}24时止。`, en: `Withheld until ${date}, 24:00.` }],
});
