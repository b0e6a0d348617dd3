import {
  MediationFailed,
  MediationOpened,
  mediationTerms,
  OfferMade,
  ComplaintsDeadlineMoved,
  type Party,
} from '@heng/contracts';
import { type BusinessDay, type Decision, defineLifecycle, type DomainError, unchanged } from '@heng/kit/domain';
import { type DatedClock, isOver, recomputeClock, startClock, stopClock } from '@heng/legal-time';
import { dueIn } from '../case/complaint.js';
import { refuse } from './refusals.js';

/** A proposal of a party. It stands until the same party makes another one. */
export type Offer = Readonly<{ by: Party; text: string; madeOn: string }>;

/**
 * A mediation (调解, R6) of one complaint: open → settled | failed. Its offers are without prejudice: they share no row
 * with the case, and nothing of them goes there.
 */
export type Mediation = Readonly<{
  id: string;
  version: number;
  complaintId: string;
  agencyId: string;
  state: (typeof mediationLifecycle.states)[number];
  /** The sub of the one of the staff who conducts it. */
  mediator: string;
  reason: string;
  openedOn: string;
  clock: DatedClock;
  offers: readonly Offer[];
  /** The place of the offer that was accepted, from 1. */
  accepted: number | null;
  endedOn: string | null;
  endedBy: Party | 'staff' | 'clock' | null;
  endReason: string | null;
}>;

/** The person who takes part: for a party, or as one of the staff. */
export type Participant = Readonly<{ party?: Party | undefined; isStaff?: boolean }>;
type Acting = Pick<Mediation, 'offers' | 'clock'> & Readonly<{ by: Participant; today: string }>;

/** A flood of offers helps nobody. */
const MOST_OFFERS = 20;

/** The last offer of the other side, from 1; 0 where there is none. */
export const standingOffer = (offers: readonly Offer[], party: Party): number =>
  offers.findLastIndex(({ by }) => by !== party) + 1;

const partyInTime = ({ by, clock, today }: Acting): DomainError | undefined => {
  if (!by.party) return refuse('mediation-not-yours');
  return isOver(clock.due, today) ? refuse('mediation-over', { due: clock.due.date }) : undefined;
};
const mayOffer = (acting: Acting): DomainError | undefined => {
  const { offers, by } = acting;
  const isFull = offers.filter((offer) => offer.by === by.party).length >= MOST_OFFERS;
  return partyInTime(acting) ?? (isFull ? refuse('offers-used', { count: MOST_OFFERS }) : undefined);
};
const mayAgree = (acting: Acting): DomainError | undefined =>
  partyInTime(acting) ?? (standingOffer(acting.offers, acting.by.party!) ? undefined : refuse('offer-missing'));

export const mediationLifecycle = defineLifecycle({
  states: { open: '调解中', settled: '已达成调解', failed: '调解未成' },
  actions: {
    offer: { zh: '提出方案', by: ['public'], from: ['open'], unless: mayOffer },
    agree: { zh: '接受方案', by: ['public'], from: ['open'], to: 'settled', unless: mayAgree },
    fail: {
      zh: '终结调解',
      by: ['public'],
      from: ['open'],
      to: 'failed',
      unless: ({ by }: Acting) => (by.party || by.isStaff ? undefined : refuse('mediation-not-yours')),
    },
    expire: { zh: '期限届满', by: ['system'], from: ['open'], to: 'failed' },
    end: { zh: '终止', by: ['system'], from: ['open'], to: 'failed' },
  },
  refuse: ({ state, stateZh }) => refuse('mediation-ended', { state, stateZh }),
});

const DEADLINE = 'complaints.mediation';

/** R6: staff open a mediation, with the reason; who opens it conducts it. */
export function open(
  {
    id,
    complaintId,
    agencyId,
    mediator,
    reason,
  }: Pick<Mediation, 'id' | 'complaintId' | 'agencyId' | 'mediator' | 'reason'>,
  { calendar, today }: BusinessDay,
): Decision<Omit<Mediation, 'version'>> {
  const { mediation: term, version } = mediationTerms;
  const clock = startClock(calendar, { from: today, term, rules: version });
  const matter = { id, complaintId, agencyId };
  return {
    state: {
      ...{ ...matter, state: 'open', mediator, reason, openedOn: today, clock, offers: [] },
      ...{ accepted: null, endedOn: null, endedBy: null, endReason: null },
    },
    events: [MediationOpened.of(complaintId, { ...aboutOf(matter), openedOn: today, reason, ...dueIn(clock) })],
    deadlines: [{ start: DEADLINE, due: clock.due }],
  };
}

/** A party makes an offer, in words that only the parties and the mediator read. */
export function offer(current: Mediation, text: string, by: Participant, today: string): Decision<Mediation> {
  mediationLifecycle.after('offer', { ...current, by, today });
  const offers = [...current.offers, { by: by.party!, text, madeOn: today }];
  const made = { ...aboutOf(current), by: by.party!, number: offers.length, madeOn: today };
  return { state: { ...current, offers }, events: [OfferMade.of(current.id, made)] };
}

/** A party accepts the last offer of the other side: that ends the case. */
export function agree(current: Mediation, by: Participant, today: string): Decision<Mediation> {
  const state = mediationLifecycle.after('agree', { ...current, by, today });
  const accepted = standingOffer(current.offers, by.party!);
  return ended({ ...current, state, accepted, endedBy: by.party! }, today);
}

/** Staff or a party end a mediation without an agreement, with a reason that the parties and the mediator read. */
export function fail(current: Mediation, reason: string, by: Participant, today: string): Decision<Mediation> {
  const state = mediationLifecycle.after('fail', { ...current, by, today });
  return failed({ ...current, state, endedBy: by.party ?? 'staff', endReason: reason }, today);
}

/** The time for the mediation is over, which ends it. One that ended before stays as it is. */
export function expire(current: Mediation, today: string): Decision<Mediation> {
  if (current.state !== 'open' || !isOver(current.clock.due, today)) return unchanged(current);
  return failed({ ...current, state: 'failed', endedBy: 'clock' }, today);
}

/** The case has ended, and its mediation with it: nothing goes on to a ruling. */
export const endWithCase = (current: Mediation, reason: string, today: string): Decision<Mediation> =>
  ended(
    { ...current, state: mediationLifecycle.after('end', { ...current, by: {}, today }), endReason: reason },
    today,
  );

/** Another calendar is in force; the last day may move. */
export function recompute(current: Mediation, { calendar, today }: BusinessDay): Decision<Mediation> {
  const { id, agencyId, complaintId, clock: before } = current;
  const clock = recomputeClock(calendar, before, today);
  if (current.state !== 'open' || clock === before) return unchanged(current);
  const moved = { deadline: DEADLINE, recordId: complaintId, agencyId, before: before.due.date, ...dueIn(clock) };
  return {
    state: { ...current, clock },
    events: clock.due.date === before.due.date ? [] : [ComplaintsDeadlineMoved.of(id, moved)],
    deadlines: [{ start: DEADLINE, due: clock.due }],
  };
}

const ended = (current: Mediation, today: string): Decision<Mediation> => ({
  state: { ...current, endedOn: today, clock: stopClock(current.clock, today) },
  events: [],
  deadlines: [{ stop: DEADLINE }],
});
const failed = (current: Mediation, today: string): Decision<Mediation> => ({
  ...ended(current, today),
  events: [MediationFailed.of(current.id, { ...aboutOf(current), failedOn: today })],
});

const aboutOf = ({ id, complaintId, agencyId }: Pick<Mediation, 'id' | 'complaintId' | 'agencyId'>) => ({
  ...{ mediationId: id, complaintId, agencyId },
});
