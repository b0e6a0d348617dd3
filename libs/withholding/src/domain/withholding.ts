import { type BusinessDay, type Decision, type LegalDate, plainDate, unchanged } from '@heng/kit/domain';
import { addWorkingDays, plusDays, plusMonths, renewPeriod } from '@heng/legal-time';
import { type Kind, ownerOf, valueOf } from './kind.js';

/**
 * The maximum length of a withholding, the time for its prolongation, and the time for staff to decide; all
 * *(default)*.
 */
export const withholdingRules = { longestMonths: 36, prolongDaysBefore: 30, decideWorkingDays: 15 } as const;

/** The additional fields of the withholding of a field; that of a name has none. */
type OfField = Readonly<{
  /** `section.field`. */
  field?: string;
  /** The owner of the trade secret. */
  of?: 'agency' | 'enterprise';
  /** The enterprise, if the secret is an enterprise's; for the agency and staff. */
  enterpriseId?: string | null;
}>;
/** 不予公开: a value hidden from the public as a trade secret (R3, R4). Its lifecycle is in `defineWithholding`. */
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
    /** True when the value is hidden while the request is undecided. */
    hidesMeanwhile: boolean;
    requestedOn: string;
    /** The last day for staff to decide. */
    decideBy: string;
    decidedOn: string | null;
    /** The sub of the staff member. */
    decidedBy: string | null;
    /** The staff's reason, for the owner and staff; it may describe the secret. */
    decision: string | null;
    /** The first day on which it is no longer in force. */
    endedOn: string | null;
    endedBy: 'expiry' | 'agency' | 'enterprise' | 'alliance-staff' | 'challenge' | null;
    endReason: string | null;
  }>;
type Others = readonly Withholding[];
type Changed = Decision<Withholding>;
export type Asked = OfField & Pick<Withholding, 'id' | 'ownerId' | 'reason' | 'justification' | 'until'>;

/** The circumstances of a request. */
export type RequestContext = Readonly<{
  earlier: Others;
  /** True when the public reads the value unless it is withheld. */
  isPublished: boolean;
  /** @throws further refusals of the kind */
  mustBeWithholdable?: () => void;
}>;

/**
 * An agency or an enterprise asks for the withholding of a value (R3, R4). The value is hidden until the decision, so
 * that nothing leaks irrevocably. But what the public already sees stays visible, and after an unsuccessful request a
 * new one hides nothing before it is granted, so that nobody hides a value by repeated requests.
 */
export function requestWithholding(
  kind: Kind,
  asked: Asked,
  { earlier, isPublished, mustBeWithholdable }: RequestContext,
  { calendar, today }: BusinessDay,
): Decision<Omit<Withholding, 'version'>> {
  mustBeWithholdable?.();
  kind.mustHoldNoIdCard({ justification: asked.justification });
  mustEndInTime(kind, asked, today);
  mustNotOverlap(kind, asked, earlier, today);
  const due = addWorkingDays(calendar, today, withholdingRules.decideWorkingDays);
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

const NOT_ENDED = { endedOn: null, endedBy: null, endReason: null };
const UNDECIDED = { state: 'requested', decidedOn: null, decidedBy: null, decision: null, ...NOT_ENDED } as const;

type Decided = Readonly<{ action: 'grant' | 'refuse'; decision: string; decidedBy: string }>;

/**
 * Staff decide with reasons. A granted withholding hides the value from the public everywhere from now on; after a
 * refusal the value is public, unless a withholding granted before hides it.
 */
export function decideWithholding(kind: Kind, one: Withholding, decided: Decided, today: string): Changed {
  const { action, decision, decidedBy } = decided;
  const state = kind.lifecycle.after(action, one);
  kind.mustHoldNoIdCard({ reason: decision });
  return {
    state: { ...one, state, decision, decidedBy, decidedOn: today },
    events: [kind.events[state].of(one.id, { ...publicPart(kind, one), [`${state}On`]: today })],
    deadlines: action === 'grant' ? [{ stop: kind.decisionClock }] : bothStop(kind),
  };
}

type Ending = Readonly<{ endedBy: NonNullable<Withholding['endedBy']>; endReason: string | null }>;

/**
 * The owner, staff or a challenge end a withholding, or the owner withdraws the request. The value is public again,
 * unless another withholding of the same value hides it, such as a prolongation.
 */
export function endWithholding(kind: Kind, one: Withholding, ending: Ending, others: Others, endedOn: string): Changed {
  const state = kind.lifecycle.after('end', one);
  kind.mustHoldNoIdCard({ reason: ending.endReason ?? '' });
  const stillWithheld = others.some((other) => hides(other, endedOn));
  const told = { ...publicPart(kind, one), endedOn, endedBy: ending.endedBy, stillWithheld };
  return {
    state: { ...one, ...ending, state, endedOn },
    events: [kind.events.ended.of(one.id, told)],
    deadlines: bothStop(kind),
  };
}

/** After its last day a withholding ends by itself. */
export function expireWithholding(kind: Kind, one: Withholding, others: Others): Changed {
  if (!kind.lifecycle.allows('end', one)) return unchanged(one);
  return endWithholding(kind, one, { endedBy: 'expiry', endReason: null }, others, plusDays(one.until, 1));
}

/** Staff missed the last day for their decision: this is recorded; the request stays as it is. */
export function missDecision(kind: Kind, one: Withholding): Changed {
  if (one.state !== 'requested') return unchanged(one);
  return { state: one, events: [kind.events.decisionMissed.of(one.id, publicPart(kind, one))] };
}

/** Another calendar is in force: staff decide within the fifteen working days by that one. */
export function renewDecision(
  kind: Kind,
  one: Withholding,
  { provisional }: Readonly<{ provisional: boolean }>,
  { calendar, today }: BusinessDay,
): Decision<Withholding> {
  const { id, state, requestedOn, decideBy: before } = one;
  const computed = addWorkingDays(calendar, requestedOn, withholdingRules.decideWorkingDays);
  const due = renewPeriod({ date: before, provisional }, computed, today);
  if (state !== 'requested' || !due) return unchanged(one);
  const legal = { due: due.date, calendar: due.calendarVersion, provisional: due.provisional };
  const about = { deadline: kind.decisionClock, recordId: id, ...ownerOf(kind, one) };
  return {
    state: { ...one, decideBy: due.date },
    events: due.date === before ? [] : [kind.events.deadlineMoved.of(id, { ...about, before, ...legal })],
    deadlines: [{ start: kind.decisionClock, due }],
  };
}

type Hiding = Pick<Withholding, 'state' | 'hidesMeanwhile' | 'until'>;

/** True when this withholding hides the value from the public on a day. */
export const hides = ({ state, hidesMeanwhile, until }: Hiding, today: string): boolean =>
  until >= today && (state === 'granted' || (state === 'requested' && hidesMeanwhile));

/** True when the public may know of it: it hides the value, or did with the staff's consent. */
export const isKnownToPublic = ({ state, hidesMeanwhile, decidedOn }: Omit<Withholding, 'version'>): boolean =>
  state === 'requested' ? hidesMeanwhile : state !== 'refused' && decidedOn !== null;

/** True when staff missed their last day. */
export const isOverdue = ({ state, decideBy }: Withholding, today: string): boolean =>
  state === 'requested' && decideBy < today;

/** The part of a withholding for events: no value, no justification, no reason of staff, no enterprise. */
const publicPart = (kind: Kind, one: Omit<Withholding, 'version'>) => {
  const { id: withholdingId, of, reason, until, requestedOn, hidesMeanwhile, decideBy } = one;
  const asked = { of, reason, until, requestedOn, hidesMeanwhile, decideBy };
  return { withholdingId, ...valueOf(kind, one), ...asked, wasHidden: isKnownToPublic(one) };
};

const bothStop = ({ decisionClock, endClock }: Kind) => [{ stop: decisionClock }, { stop: endClock }];

function mustEndInTime({ refuse }: Kind, { until }: Asked, today: string): void {
  if (until <= today) throw refuse('until-past', { field: 'until', until, today });
  const latest = plusMonths(today, withholdingRules.longestMonths);
  if (until > latest) throw refuse('until-too-late', { field: 'until', until, latest });
}

/** One request or withholding of a value at a time, except one that prolongs another shortly before its end. */
function mustNotOverlap({ refuse }: Kind, { field, until }: Asked, earlier: Others, today: string): void {
  const days = withholdingRules.prolongDaysBefore;
  const hindering = earlier.find(
    (other) =>
      other.state === 'requested' ||
      (other.state === 'granted' && (plusDays(other.until, -days) > today || other.until >= until)),
  );
  if (hindering) throw refuse('overlaps', { field, otherUntil: hindering.until, days });
}

/** True when a request was refused, withdrawn or left to expire, or a challenge upheld, since the last grant. */
function cameToNothing(earlier: Others): boolean {
  const grants = earlier.flatMap(({ state, decidedOn }) => (state !== 'refused' && decidedOn ? [decidedOn] : []));
  const lastGrant = grants.sort().at(-1) ?? '';
  return earlier.some(
    ({ state, decidedOn, endedOn, endedBy }) =>
      (state === 'refused' || endedBy === 'challenge' || (state === 'ended' && decidedOn === null)) &&
      (endedOn ?? decidedOn!) >= lastGrant,
  );
}

const lastDay = ({ value }: Kind, date: string): LegalDate =>
  plainDate(date, {
    zh: `${value.zh}不予公开至${date}24时止。`,
    en: `The ${value.en} is withheld until ${date}, 24:00.`,
  });
