import {
  NameWithholdingDecisionMissed,
  NameWithholdingEnded,
  NameWithholdingGranted,
  NameWithholdingRefused,
  NameWithholdingRequested,
} from '@heng/contracts';
import { type Decision, type LegalDate, unchanged } from '@heng/kit/domain';
import { addWorkingDays, officialCalendar, plusDays, plusMonths } from '@heng/legal-time';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import type { NameWithholdingReason } from './name-withholding-reasons.js';
import { refuse } from './name-withholding-refusals.js';

/** How long a name is withheld at most, when that can be prolonged, and how long staff have to decide; all *(default)*. */
export const nameWithholdingRules = { longestMonths: 36, prolongDaysBefore: 30, decideWorkingDays: 15 } as const;
export const DECISION_DEADLINE = 'tracking.name-withholding-decision';
export const END_DEADLINE = 'tracking.name-withholding-end';

export const nameWithholdingStates = ['requested', 'granted', 'refused', 'ended'] as const;
export const enders = ['expiry', 'enterprise', 'alliance-staff', 'challenge'] as const;
export type EndedBy = (typeof enders)[number];

/**
 * 名称不予公开: the public sees neither name nor credit code of an enterprise (R4): requested → granted | refused;
 * requested or granted → ended, by itself after its last day, by the enterprise, by staff or by a challenge upheld.
 */
export type NameWithholding = Readonly<{
  id: string;
  version: number;
  enterpriseId: string;
  reason: NameWithholdingReason;
  /** For the enterprise and staff. */
  justification: string;
  /** The last day, inclusive. */
  until: string;
  state: (typeof nameWithholdingStates)[number];
  /** Whether the name is not shown while the request is undecided. */
  hidesMeanwhile: boolean;
  requestedOn: string;
  /** The last day for staff to decide. */
  decideBy: string;
  decidedOn: string | null;
  /** The sub of the staff member. */
  decidedBy: string | null;
  /** The staff's reason; for the enterprise and staff. */
  decision: string | null;
  /** The first day on which it is not in force any more. */
  endedOn: string | null;
  endedBy: EndedBy | null;
  endReason: string | null;
}>;
type Stateless = Omit<NameWithholding, 'version'>;
export type NameWithholdingRequest = Pick<
  NameWithholding,
  'id' | 'enterpriseId' | 'reason' | 'justification' | 'until'
>;

/** What a request meets: all earlier ones of the enterprise, and whether a project of it that began is on the board. */
export type RequestContext = Readonly<{ earlier: readonly NameWithholding[]; isOnBoard: boolean }>;

/**
 * An enterprise asks that its name be withheld as a trade secret (R4). Until it is decided the name is not shown, so that
 * nothing leaks that cannot be called back; but a name that the board shows already stays, and after a request that came to
 * nothing a new one hides nothing before it is granted, so that nobody hides by asking again and again.
 */
export function requestNameWithholding(
  request: NameWithholdingRequest,
  { earlier, isOnBoard }: RequestContext,
  today: string,
): Decision<Stateless> {
  mustHoldNoIdCard({ justification: request.justification });
  mustEndInTime(request, today);
  mustNotOverlap(request, earlier, today);
  const due = addWorkingDays(officialCalendar, today, nameWithholdingRules.decideWorkingDays);
  const { id, enterpriseId, reason, until } = request;
  const isPublic = isOnBoard && !earlier.some((other) => hides(other, today));
  const hidesMeanwhile = !isPublic && !cameToNothing(earlier);
  const asked = { enterpriseId, reason, until, hidesMeanwhile, requestedOn: today };
  const clock = { decideBy: due.date, calendar: due.calendarVersion, provisional: due.provisional };
  return {
    state: { ...request, ...asked, decideBy: due.date, state: 'requested', ...UNDECIDED },
    events: [NameWithholdingRequested.of(id, { withholdingId: id, ...asked, ...clock })],
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

/** Staff grant that the name is withheld, with reasons: from now on the public does not see it (R4). */
export function grantNameWithholding(
  withholding: NameWithholding,
  decided: StaffDecision,
  today: string,
): Decision<NameWithholding> {
  mustBeUndecided(withholding);
  mustHoldNoIdCard({ reason: decided.decision });
  const { id, until } = withholding;
  return {
    state: { ...withholding, ...decided, state: 'granted', decidedOn: today },
    events: [NameWithholdingGranted.of(id, { ...about(withholding), grantedOn: today, until })],
    deadlines: [{ stop: DECISION_DEADLINE }],
  };
}

/** Staff refuse, with reasons: the name is public from now on. */
export function refuseNameWithholding(
  withholding: NameWithholding,
  decided: StaffDecision,
  today: string,
): Decision<NameWithholding> {
  mustBeUndecided(withholding);
  mustHoldNoIdCard({ reason: decided.decision });
  return {
    state: { ...withholding, ...decided, state: 'refused', decidedOn: today },
    events: [NameWithholdingRefused.of(withholding.id, { ...about(withholding), refusedOn: today })],
    deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
  };
}

/**
 * The enterprise or staff end a withholding, or the enterprise withdraws its request: the name is public again, unless one
 * of the others of the enterprise hides it.
 */
export function endNameWithholding(
  withholding: NameWithholding,
  { endedBy, endReason }: { endedBy: EndedBy; endReason: string },
  others: readonly NameWithholding[],
  today: string,
): Decision<NameWithholding> {
  if (!isOpen(withholding)) throw refuse('name-withholding-over', { state: withholding.state });
  mustHoldNoIdCard({ reason: endReason });
  return ended(withholding, { endedBy, endReason }, others, today);
}

/** A challenge upheld ends what hides the name; what ended or was refused meanwhile stays as it is. */
export const endByChallenge = (withholding: NameWithholding, endReason: string, today: string) =>
  isOpen(withholding) ? ended(withholding, { endedBy: 'challenge', endReason }, [], today) : unchanged(withholding);

/** After its last day a withholding ends by itself; what prolongs it is among the others of the enterprise. */
export const expireNameWithholding = (
  withholding: NameWithholding,
  others: readonly NameWithholding[],
): Decision<NameWithholding> =>
  isOpen(withholding)
    ? ended(withholding, { endedBy: 'expiry', endReason: null }, others, plusDays(withholding.until, 1))
    : unchanged(withholding);

/** Staff let the last day for their decision pass: that is on record; the request stays as it is. */
export function missDecision(withholding: NameWithholding): Decision<NameWithholding> {
  const { id, state, decideBy } = withholding;
  if (state !== 'requested') return unchanged(withholding);
  return { state: withholding, events: [NameWithholdingDecisionMissed.of(id, { ...about(withholding), decideBy })] };
}

/** Whether the public does not see the name on a day. */
export const hides = ({ state, hidesMeanwhile, until }: NameWithholding, today: string): boolean =>
  until >= today && (state === 'granted' || (state === 'requested' && hidesMeanwhile));

/** Whether staff let their last day pass. */
export const isOverdue = ({ state, decideBy }: NameWithholding, today: string): boolean =>
  state === 'requested' && decideBy < today;

/** Which actions a withholding's state allows now. */
export function allowedActions({ state }: NameWithholding): string[] {
  if (state === 'requested') return ['grant', 'refuse', 'end'];
  return state === 'granted' ? ['end'] : [];
}

const isOpen = ({ state }: NameWithholding): boolean => state === 'requested' || state === 'granted';
const about = ({ id, enterpriseId }: NameWithholding) => ({ withholdingId: id, enterpriseId });

function ended(
  withholding: NameWithholding,
  how: { endedBy: EndedBy; endReason: string | null },
  others: readonly NameWithholding[],
  endedOn: string,
): Decision<NameWithholding> {
  const { endedBy } = how;
  const stillWithheld = others.some((other) => hides(other, endedOn));
  return {
    state: { ...withholding, ...how, state: 'ended', endedOn },
    events: [NameWithholdingEnded.of(withholding.id, { ...about(withholding), endedOn, endedBy, stillWithheld })],
    deadlines: [{ stop: DECISION_DEADLINE }, { stop: END_DEADLINE }],
  };
}

function mustBeUndecided({ state }: NameWithholding): void {
  if (state !== 'requested') throw refuse('name-withholding-already-decided', { state });
}

function mustEndInTime({ until }: NameWithholdingRequest, today: string): void {
  if (until <= today) throw refuse('name-withholding-until-past', { field: 'until', until, today });
  const latest = plusMonths(today, nameWithholdingRules.longestMonths);
  if (until > latest) throw refuse('name-withholding-until-too-late', { field: 'until', until, latest });
}

/** One request or withholding at a time, but for one that prolongs another shortly before its end. */
function mustNotOverlap({ until }: NameWithholdingRequest, earlier: readonly NameWithholding[], today: string): void {
  const days = nameWithholdingRules.prolongDaysBefore;
  const hindering = earlier.find(
    (other) =>
      other.state === 'requested' ||
      (other.state === 'granted' && (plusDays(other.until, -days) > today || other.until >= until)),
  );
  if (hindering) throw refuse('name-withholding-overlaps', { otherUntil: hindering.until, days });
}

/** Whether a request was refused, withdrawn or left to expire, or a challenge upheld, since one was last granted. */
function cameToNothing(earlier: readonly NameWithholding[]): boolean {
  const lastGrant = earlier
    .flatMap(({ state, decidedOn }) => (state !== 'refused' && decidedOn !== null ? [decidedOn] : []))
    .sort()
    .at(-1);
  return earlier.some(
    ({ state, decidedOn, endedOn, endedBy }) =>
      (state === 'refused' || endedBy === 'challenge' || (state === 'ended' && decidedOn === null)) &&
      (endedOn ?? decidedOn!) >= (lastGrant ?? ''),
  );
}

const lastDay = (date: string): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [{ zh: `名称不予公开至${date}24时止。`, en: `The name is withheld until ${date}, 24:00.` }],
});
