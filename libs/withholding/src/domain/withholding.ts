import { type Decision, type LegalDate, unchanged } from '@heng/kit/domain';
import { addWorkingDays, officialCalendar, plusDays, plusMonths } from '@heng/legal-time';
import { type Kind, valueOf } from './kind.js';

/** How long a value is withheld at most, when that can be prolonged, and how long staff have to decide; all *(default)*. */
export const withholdingRules = { longestMonths: 36, prolongDaysBefore: 30, decideWorkingDays: 15 } as const;

/** The actions of each state; staff take them all, who asked only ends. */
const actions = {
  requested: ['grant', 'refuse', 'end'],
  granted: ['end'],
  refused: [],
  ended: [],
} as const satisfies Record<string, readonly string[]>;
type State = keyof typeof actions;
type Action = (typeof actions)['requested'][number];
export const withholdingStates = Object.keys(actions) as State[];

/** What a field of a disclosure says of itself besides; a name says nothing. */
export type FieldSecret = Readonly<{
  /** `section.field`. */
  field?: string;
  /** Whose trade secret it is. */
  of?: 'agency' | 'enterprise';
  /** The enterprise, if it is an enterprise's; for the agency and staff. */
  enterpriseId?: string | null;
}>;

/**
 * 不予公开: a value that the public does not see as it is a trade secret (R3, R4): requested → granted | refused;
 * requested or granted → ended, by itself after its last day, by who asked, by staff or by a challenge upheld.
 */
export type Withholding = FieldSecret &
  Readonly<{
    id: string;
    version: number;
    /** The agency or the enterprise that asked. */
    ownerId: string;
    /** A code of the kind's table of reasons. */
    reason: string;
    /** For the owner and staff. */
    justification: string;
    /** The last day, inclusive. */
    until: string;
    state: State;
    /** Whether the value is not shown while the request is undecided. */
    hidesMeanwhile: boolean;
    requestedOn: string;
    /** The last day for staff to decide. */
    decideBy: string;
    decidedOn: string | null;
    /** The sub of the staff member. */
    decidedBy: string | null;
    /** The staff's reason, for the owner and staff; it may speak of the secret. */
    decision: string | null;
    /** The first day on which it is not in force any more. */
    endedOn: string | null;
    endedBy: 'expiry' | 'agency' | 'enterprise' | 'alliance-staff' | 'challenge' | null;
    endReason: string | null;
  }>;
export type WithholdingRequest = FieldSecret &
  Pick<Withholding, 'id' | 'ownerId' | 'reason' | 'justification' | 'until'>;

/** What a request meets. */
export type RequestContext = Readonly<{
  /** All requests that there ever were for the value. */
  earlier: readonly Withholding[];
  /** Whether the public reads the value wherever nothing hides it. */
  isPublished: boolean;
  /** @throws what the kind refuses besides */
  mustBeWithholdable?: () => void;
}>;

/**
 * An agency or an enterprise asks that a value be withheld (R3, R4). Until it is decided the value is not shown, so that
 * nothing leaks that cannot be called back; but what the public sees already stays, and after a request that came to
 * nothing a new one hides nothing before it is granted, so that nobody hides a value by asking again and again.
 */
export function requestWithholding(
  kind: Kind,
  request: WithholdingRequest,
  { earlier, isPublished, mustBeWithholdable }: RequestContext,
  today: string,
): Decision<Omit<Withholding, 'version'>> {
  mustBeWithholdable?.();
  kind.mustHoldNoIdCard({ justification: request.justification });
  mustEndInTime(kind, request, today);
  mustNotOverlap(kind, request, earlier, today);
  const due = addWorkingDays(officialCalendar, today, withholdingRules.decideWorkingDays);
  const isPublic = isPublished && !earlier.some((other) => hides(other, today));
  const hidesMeanwhile = !isPublic && !cameToNothing(earlier);
  const { id, of, reason, until } = request;
  const asked = { reason, until, hidesMeanwhile, requestedOn: today, decideBy: due.date };
  const clock = { calendar: due.calendarVersion, provisional: due.provisional };
  return {
    state: { ...request, ...asked, state: 'requested', ...UNDECIDED },
    events: [kind.events.requested.of(id, { ...about(kind, request), of, ...asked, ...clock })],
    deadlines: [
      { start: kind.decisionClock, due },
      { start: kind.endClock, due: lastDay(kind, until) },
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

/** Staff grant that the value is withheld, with reasons: from now on the public does not see it, wherever it stands. */
export function grantWithholding(
  kind: Kind,
  withholding: Withholding,
  decided: StaffDecision,
  today: string,
): Decision<Withholding> {
  mustAllow(kind, withholding, 'grant');
  kind.mustHoldNoIdCard({ reason: decided.decision });
  const { id, of, reason, until } = withholding;
  return {
    state: { ...withholding, ...decided, state: 'granted', decidedOn: today },
    events: [kind.events.granted.of(id, { ...about(kind, withholding), of, reason, grantedOn: today, until })],
    deadlines: [{ stop: kind.decisionClock }],
  };
}

/** Staff refuse, with reasons: the value is public from now on, unless a withholding granted before hides it. */
export function refuseWithholding(
  kind: Kind,
  withholding: Withholding,
  decided: StaffDecision,
  today: string,
): Decision<Withholding> {
  mustAllow(kind, withholding, 'refuse');
  kind.mustHoldNoIdCard({ reason: decided.decision });
  const told = { ...about(kind, withholding), refusedOn: today, wasHidden: isTold(withholding) };
  return {
    state: { ...withholding, ...decided, state: 'refused', decidedOn: today },
    events: [kind.events.refused.of(withholding.id, told)],
    deadlines: [{ stop: kind.decisionClock }, { stop: kind.endClock }],
  };
}

type Ending = Readonly<{ endedBy: NonNullable<Withholding['endedBy']>; endReason: string | null }>;

/**
 * The owner, staff or a challenge end a withholding, or the owner withdraws the request: the value is public again, unless
 * one of the others of the same value hides it.
 */
export function endWithholding(
  kind: Kind,
  withholding: Withholding,
  ending: Ending & { endReason: string },
  others: readonly Withholding[],
  today: string,
): Decision<Withholding> {
  mustAllow(kind, withholding, 'end');
  kind.mustHoldNoIdCard({ reason: ending.endReason });
  return ended(kind, withholding, ending, others, today);
}

/** After its last day a withholding ends by itself; what prolongs it is among the others of the same value. */
export const expireWithholding = (
  kind: Kind,
  withholding: Withholding,
  others: readonly Withholding[],
): Decision<Withholding> =>
  allows(withholding, 'end')
    ? ended(kind, withholding, { endedBy: 'expiry', endReason: null }, others, plusDays(withholding.until, 1))
    : unchanged(withholding);

/** Staff let the last day for their decision pass: that is on record; the request stays as it is. */
export function missDecision(kind: Kind, withholding: Withholding): Decision<Withholding> {
  const { id, state, decideBy } = withholding;
  if (state !== 'requested') return unchanged(withholding);
  const told = { ...about(kind, withholding), decideBy };
  return { state: withholding, events: [kind.events.decisionMissed.of(id, told)] };
}

/** Whether the public does not see the value on a day because of this withholding. */
export const hides = ({ state, hidesMeanwhile, until }: Withholding, today: string): boolean =>
  until >= today && (state === 'granted' || (state === 'requested' && hidesMeanwhile));

/** Whether the public is told of it: it hides the value, or did with the staff's consent. */
export const isTold = ({ state, hidesMeanwhile, decidedOn }: Withholding): boolean =>
  state === 'requested' ? hidesMeanwhile : state !== 'refused' && decidedOn !== null;

/** Whether staff let their last day pass. */
export const isOverdue = ({ state, decideBy }: Withholding, today: string): boolean =>
  state === 'requested' && decideBy < today;

/** The actions that a withholding allows its owner or staff now. */
export const allowedActions = ({ state }: Withholding, reader: 'owner' | 'staff'): Action[] =>
  actions[state].filter((action) => reader === 'staff' || action === 'end');

const allows = ({ state }: Withholding, action: Action): boolean =>
  (actions[state] as readonly Action[]).includes(action);

function mustAllow({ refuse }: Kind, withholding: Withholding, action: Action): void {
  const { state } = withholding;
  if (!allows(withholding, action)) throw refuse(action === 'end' ? 'over' : 'already-decided', { state });
}

const about = (kind: Kind, withholding: Pick<Withholding, 'id' | 'ownerId' | 'field'>) => ({
  withholdingId: withholding.id,
  ...valueOf(kind, withholding),
});

function ended(
  kind: Kind,
  withholding: Withholding,
  ending: Ending,
  others: readonly Withholding[],
  endedOn: string,
): Decision<Withholding> {
  const stillWithheld = others.some((other) => hides(other, endedOn));
  const told = { endedOn, endedBy: ending.endedBy, wasHidden: isTold(withholding), stillWithheld };
  return {
    state: { ...withholding, ...ending, state: 'ended', endedOn },
    events: [kind.events.ended.of(withholding.id, { ...about(kind, withholding), ...told })],
    deadlines: [{ stop: kind.decisionClock }, { stop: kind.endClock }],
  };
}

function mustEndInTime({ refuse }: Kind, { until }: WithholdingRequest, today: string): void {
  if (until <= today) throw refuse('until-past', { field: 'until', until, today });
  const latest = plusMonths(today, withholdingRules.longestMonths);
  if (until > latest) throw refuse('until-too-late', { field: 'until', until, latest });
}

/** One request or withholding of a value at a time, but for one that prolongs another shortly before its end. */
function mustNotOverlap(
  { refuse }: Kind,
  { field, until }: WithholdingRequest,
  earlier: readonly Withholding[],
  today: string,
): void {
  const days = withholdingRules.prolongDaysBefore;
  const hindering = earlier.find(
    (other) =>
      other.state === 'requested' ||
      (other.state === 'granted' && (plusDays(other.until, -days) > today || other.until >= until)),
  );
  if (hindering) throw refuse('overlaps', { field, otherUntil: hindering.until, days });
}

/** Whether a request was refused, withdrawn or left to expire, or a challenge upheld, since one was last granted. */
function cameToNothing(earlier: readonly Withholding[]): boolean {
  const grants = earlier.flatMap(({ state, decidedOn }) => (state !== 'refused' && decidedOn ? [decidedOn] : []));
  const lastGrant = grants.sort().at(-1) ?? '';
  return earlier.some(
    ({ state, decidedOn, endedOn, endedBy }) =>
      (state === 'refused' || endedBy === 'challenge' || (state === 'ended' && decidedOn === null)) &&
      (endedOn ?? decidedOn!) >= lastGrant,
  );
}

const lastDay = ({ value }: Kind, date: string): LegalDate => ({
  date,
  calendarVersion: officialCalendar.version,
  provisional: false,
  steps: [{ zh: `${value.zh}不予公开至${date}24时止。`, en: `The ${value.en} is withheld until ${date}, 24:00.` }],
});
