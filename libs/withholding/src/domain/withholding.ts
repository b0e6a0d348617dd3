import { type Decision, type LegalDate, unchanged } from '@heng/kit/domain';
import { addWorkingDays, officialCalendar, plusDays, plusMonths } from '@heng/legal-time';
import { type Kind, valueOf } from './kind.js';

/** How long a value is withheld at most, when that can be prolonged, and how long staff have to decide; all *(default)*. */
export const withholdingRules = { longestMonths: 36, prolongDaysBefore: 30, decideWorkingDays: 15 } as const;

/** What the withholding of a field says besides; that of a name says nothing. */
type OfField = Readonly<{
  /** `section.field`. */
  field?: string;
  /** Whose trade secret it is. */
  of?: 'agency' | 'enterprise';
  /** The enterprise, if it is an enterprise's; for the agency and staff. */
  enterpriseId?: string | null;
}>;
/** 不予公开: a value that the public does not see as it is a trade secret (R3, R4). Its lifecycle is in `defineWithholding`. */
export type Withholding = OfField &
  Readonly<{
    id: string;
    version: number;
    /** The agency or the enterprise that asked. */
    ownerId: string;
    /** A code of the kind's reasons. */
    reason: string;
    /** For the owner and staff. */
    justification: string;
    /** The last day, inclusive. */
    until: string;
    state: 'requested' | 'granted' | 'refused' | 'ended';
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
type Others = readonly Withholding[];
type Changed = Decision<Withholding>;
export type Asked = OfField & Pick<Withholding, 'id' | 'ownerId' | 'reason' | 'justification' | 'until'>;

/** What a request meets. */
export type RequestContext = Readonly<{
  /** All requests that there ever were for the value. */
  earlier: Others;
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
  asked: Asked,
  { earlier, isPublished, mustBeWithholdable }: RequestContext,
  today: string,
): Decision<Omit<Withholding, 'version'>> {
  mustBeWithholdable?.();
  kind.mustHoldNoIdCard({ justification: asked.justification });
  mustEndInTime(kind, asked, today);
  mustNotOverlap(kind, asked, earlier, today);
  const due = addWorkingDays(officialCalendar, today, withholdingRules.decideWorkingDays);
  const isPublic = isPublished && !earlier.some((other) => hides(other, today));
  const hidesMeanwhile = !isPublic && !cameToNothing(earlier);
  const request = { ...asked, hidesMeanwhile, requestedOn: today, decideBy: due.date, ...UNDECIDED };
  const clock = { calendar: due.calendarVersion, provisional: due.provisional };
  return {
    state: request,
    events: [kind.events.requested.of(request.id, { ...publicPart(kind, request), ...clock })],
    deadlines: [
      { start: kind.decisionClock, due },
      { start: kind.endClock, due: lastDay(kind, request.until) },
    ],
  };
}

const OPEN = { decidedOn: null, decidedBy: null, decision: null, endedOn: null, endedBy: null, endReason: null };
const UNDECIDED = { state: 'requested', ...OPEN } as const;

type Decided = Readonly<{ decision: string; decidedBy: string }>;

/** Staff grant that the value is withheld, with reasons: from now on the public does not see it, wherever it stands. */
export function grantWithholding(kind: Kind, one: Withholding, decided: Decided, today: string): Changed {
  const state = kind.lifecycle.after('grant', one);
  kind.mustHoldNoIdCard({ reason: decided.decision });
  return {
    state: { ...one, ...decided, state, decidedOn: today },
    events: [kind.events.granted.of(one.id, { ...publicPart(kind, one), grantedOn: today })],
    deadlines: [{ stop: kind.decisionClock }],
  };
}

/** Staff refuse, with reasons: the value is public from now on, unless a withholding granted before hides it. */
export function refuseWithholding(kind: Kind, one: Withholding, decided: Decided, today: string): Changed {
  const state = kind.lifecycle.after('refuse', one);
  kind.mustHoldNoIdCard({ reason: decided.decision });
  return {
    state: { ...one, ...decided, state, decidedOn: today },
    events: [kind.events.refused.of(one.id, { ...publicPart(kind, one), refusedOn: today })],
    deadlines: bothStop(kind),
  };
}

type Ending<R = string> = Readonly<{ endedBy: NonNullable<Withholding['endedBy']>; endReason: R }>;

/** The owner, staff or a challenge end a withholding, or the owner withdraws the request. */
export function endWithholding(kind: Kind, one: Withholding, ending: Ending, others: Others, today: string): Changed {
  kind.lifecycle.after('end', one);
  kind.mustHoldNoIdCard({ reason: ending.endReason });
  return ended(kind, one, ending, others, today);
}

/** After its last day a withholding ends by itself. */
export function expireWithholding(kind: Kind, one: Withholding, others: Others): Changed {
  if (!kind.lifecycle.allows('end', one)) return unchanged(one);
  return ended(kind, one, { endedBy: 'expiry', endReason: null }, others, plusDays(one.until, 1));
}

/** The value is public again, unless one of the others of the same value hides it, such as a prolongation. */
function ended(kind: Kind, one: Withholding, how: Ending<string | null>, others: Others, endedOn: string): Changed {
  const stillWithheld = others.some((other) => hides(other, endedOn));
  const told = { ...publicPart(kind, one), endedOn, endedBy: how.endedBy, stillWithheld };
  return {
    state: { ...one, ...how, state: 'ended', endedOn },
    events: [kind.events.ended.of(one.id, told)],
    deadlines: bothStop(kind),
  };
}

/** Staff let the last day for their decision pass: that is on record; the request stays as it is. */
export function missDecision(kind: Kind, one: Withholding): Changed {
  if (one.state !== 'requested') return unchanged(one);
  return { state: one, events: [kind.events.decisionMissed.of(one.id, publicPart(kind, one))] };
}

type Hiding = Pick<Withholding, 'state' | 'hidesMeanwhile' | 'until'>;

/** Whether the public does not see the value on a day because of this withholding. */
export const hides = ({ state, hidesMeanwhile, until }: Hiding, today: string): boolean =>
  until >= today && (state === 'granted' || (state === 'requested' && hidesMeanwhile));

/** Whether the public is told of it: it hides the value, or did with the staff's consent. */
export const isTold = ({ state, hidesMeanwhile, decidedOn }: Omit<Withholding, 'version'>): boolean =>
  state === 'requested' ? hidesMeanwhile : state !== 'refused' && decidedOn !== null;

/** Whether staff let their last day pass. */
export const isOverdue = ({ state, decideBy }: Withholding, today: string): boolean =>
  state === 'requested' && decideBy < today;

/** What events may say of a withholding: no value, no justification, no reason of staff, no enterprise. */
const publicPart = (kind: Kind, one: Omit<Withholding, 'version'>) => {
  const { id: withholdingId, of, reason, until, requestedOn, hidesMeanwhile, decideBy } = one;
  const asked = { of, reason, until, requestedOn, hidesMeanwhile, decideBy };
  return { withholdingId, ...valueOf(kind, one), ...asked, wasHidden: isTold(one) };
};

const bothStop = ({ decisionClock, endClock }: Kind) => [{ stop: decisionClock }, { stop: endClock }];

function mustEndInTime({ refuse }: Kind, { until }: Asked, today: string): void {
  if (until <= today) throw refuse('until-past', { field: 'until', until, today });
  const latest = plusMonths(today, withholdingRules.longestMonths);
  if (until > latest) throw refuse('until-too-late', { field: 'until', until, latest });
}

/** One request or withholding of a value at a time, but for one that prolongs another shortly before its end. */
function mustNotOverlap({ refuse }: Kind, { field, until }: Asked, earlier: Others, today: string): void {
  const days = withholdingRules.prolongDaysBefore;
  const hindering = earlier.find(
    (other) =>
      other.state === 'requested' ||
      (other.state === 'granted' && (plusDays(other.until, -days) > today || other.until >= until)),
  );
  if (hindering) throw refuse('overlaps', { field, otherUntil: hindering.until, days });
}

/** Whether a request was refused, withdrawn or left to expire, or a challenge upheld, since one was last granted. */
function cameToNothing(earlier: Others): boolean {
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
