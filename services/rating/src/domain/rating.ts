import { type Assessment, evaluate, type Evidence, type Judgement, type Scores } from '@heng/assessment';
import {
  AgencyLeftUnrated,
  type Grade,
  NoTieToRatedDeclared,
  RatingDrafted,
  RatingGranted,
  RatingReviewed,
} from '@heng/contracts';
import { type Decision, defineLifecycle, type LegalDate, type Who } from '@heng/kit/domain';
import { isOver } from '@heng/legal-time';
import { type Ceiling, revokedBecause, underCeiling } from './ceiling.js';
import { type Cycle, cutoffOf, methodologyOf } from './cycle.js';
import { type Declaration, declaredAlready, type Declaring, mustDeclare } from './declaration.js';
import { refuse } from './refusals.js';

type Noticed = Readonly<{ notice: Notice | null; today?: string }>;
/** A rating, the person who acts on it, and the persons who have objected to it. */
type Standing = Noticed & Declaring & Readonly<{ objectors?: readonly string[] }>;
/** R8: the ten working days have ended. A notice never ends on a provisional date: it waits for the calendar. */
export const noticeIsOver = ({ notice, today = '' }: Noticed): boolean =>
  notice !== null && isOver({ ...notice, date: notice.lastDay }, today);
const late = ({ notice }: Noticed) => refuse('objection-late', { lastDay: notice?.lastDay });

const asObjector = ({ by, objectors = [] }: Standing) =>
  by !== undefined && objectors.includes(by) ? refuse('objected-yourself') : undefined;

/** The steps that people take with a rating (R8); public-notice.ts has those that it takes by itself. */
export const ratingLifecycle = defineLifecycle({
  states: {
    drafted: '已形成初稿',
    'under-spot-check': '真实性抽查中',
    'in-review': '专家评审中',
    reviewed: '已评审',
    'on-notice': '公示中',
    granted: '已评级',
    unrated: '未获评级',
  },
  actions: {
    'conclude-spot-check': { zh: '作出抽查结论', by: ['alliance-staff'], from: ['under-spot-check'], to: 'in-review' },
    declare: {
      zh: '声明无利害关系',
      by: ['expert'],
      from: ['in-review'],
      unless: (rating: Standing) => asObjector(rating) ?? declaredAlready(rating),
    },
    review: {
      zh: '评审',
      by: ['expert'],
      from: ['in-review'],
      to: 'reviewed',
      unless: (rating: Standing) => asObjector(rating) ?? mustDeclare(rating),
    },
    'publish-notice': { zh: '公示', by: ['system'], from: ['reviewed'], to: 'on-notice' },
    // R11: what the ruling on a case leads to.
    adjust: { zh: '调整评级', by: ['system'], from: ['granted'] },
    revoke: { zh: '取消评级', by: ['system'], from: ['granted'], to: 'unrated' },
    object: {
      zh: '提出异议',
      by: ['public'],
      from: ['on-notice'],
      unless: (rating: Standing) => (noticeIsOver(rating) ? late(rating) : undefined),
    },
  },
  refuse: ({ state, action }, rating: Standing) => {
    if (action === 'object' && publicStates.includes(state) && noticeIsOver(rating)) return late(rating);
    const reasons = {
      'conclude-spot-check': 'not-under-spot-check',
      declare: 'not-in-review',
      review: 'not-in-review',
      'publish-notice': 'not-reviewed',
      object: 'not-on-notice',
      adjust: 'not-granted',
      revoke: 'not-granted',
    } as const;
    return refuse(reasons[action], { state });
  },
});
export const { states: ratingStates } = ratingLifecycle;
export type RatingState = (typeof ratingStates)[number];
/** The states with a public result: on notice or final. */
export const publicStates: readonly RatingState[] = ['on-notice', 'granted', 'unrated'];

type Reasoned = Readonly<{ reason: string; by: string; on: string }>;
/** The result of staff's verification of the drawn facts. */
export type Finding = Reasoned & Readonly<{ authentic: boolean; falseFacts: readonly string[] }>;
/** An expert's scores and reason; one per round. */
export type Review = Reasoned & Readonly<{ round: number; judged: Scores }>;
export type Notice = Readonly<{ publishedOn: string; lastDay: string } & Omit<LegalDate, 'date'>>;

/**
 * One agency's rating in one cycle (R8):
 * drafted → under-spot-check → in-review → reviewed → on-notice → granted | unrated.
 * An upheld objection leads from reviewed or on-notice back to in-review, for another round.
 * An agency that R2 excludes is unrated from the start.
 */
export type Rating = Readonly<{
  id: string;
  version: number;
  cycle: string;
  agencyId: string;
  agencyName: string;
  creditCode: string;
  state: RatingState;
  round: number;
  /** The grade of the assessment; null is 未获评级. */
  grade: Grade | null;
  assessment: Assessment;
  /** The hash of the facts that the draft was computed from; null in drafts of versions that did not keep it. */
  evidenceHash: string | null;
  drawnFacts: readonly string[] | null;
  finding: Finding | null;
  declarations: readonly Declaration[];
  reviews: readonly Review[];
  notice: Notice | null;
  /** The ruling of a panel on the agency while this rating was under way (R11). */
  ceiling: Ceiling | null;
  /** The day it was granted or left unrated. */
  finalOn: string | null;
}>;

/** The agency by the evidence. */
export type RatedAgency = Pick<Rating, 'agencyId' | 'agencyName' | 'creditCode'>;
type Identity = RatedAgency & Pick<Rating, 'id' | 'cycle' | 'evidenceHash'>;

/** The result of the cycle's methodology from the frozen evidence and the judgements of people. */
export function assess(evidence: Evidence, cycle: Cycle, agencyId: string, judged: Judgement = {}): Assessment {
  try {
    return evaluate(evidence, methodologyOf(cycle.methodology), { agencyId, cutoff: cutoffOf(cycle), judged });
  } catch (error) {
    if (error instanceof RangeError) throw refuse('score-invalid', { field: 'judged', fault: error.message });
    throw error;
  }
}

/** The judgements that the assessment of a rating rests on, with the facts that any spot check found false. */
export function judgedBy({ reviews, finding }: Pick<Rating, 'reviews' | 'finding'>, voidFacts: readonly string[]) {
  const falseFacts = finding?.falseFacts ?? [];
  const last = reviews.at(-1);
  if (last) return { scores: last.judged, falseFacts, voidFacts };
  // The draft knows nothing of the check that follows it.
  return { scores: {}, falseFacts: [], voidFacts: voidFacts.filter((id) => !falseFacts.includes(id)) };
}

/** R2, R8: the method gives a draft; an agency that may not be rated learns so at once. */
export function draft(identity: Identity, assessment: Assessment, today: string): Decision<Omit<Rating, 'version'>> {
  const { grade, total: points, reasons, eligible } = assessment;
  const open = {
    drawnFacts: null,
    finding: null,
    declarations: [],
    reviews: [],
    notice: null,
    ceiling: null,
    finalOn: null,
  };
  const state = { ...identity, state: 'drafted' as const, round: 1, grade, assessment, ...open };
  if (!eligible) return leaveUnrated(state, today);
  const drafted = RatingDrafted.of(state.id, { ...aboutOf(state), grade, points, reasons: [...reasons] });
  return { state, events: [drafted] };
}

/** R2, R8: the agency gets no grade; the reasons tell why. */
function leaveUnrated<R extends Omit<Rating, 'version'>>(rating: R, today: string): Decision<R> {
  const { assessment, ceiling } = rating;
  const revoked = ceiling && ceiling.grade === null ? [revokedBecause(ceiling.reason)] : [];
  const outcome = { decidedOn: today, reasons: [...revoked, ...assessment.reasons] };
  const event = AgencyLeftUnrated.of(rating.id, { ...aboutOf(rating), ...outcome });
  return { state: { ...rating, state: 'unrated', finalOn: today }, events: [event] };
}

/** R8: an expert declares to have no tie to the agency; one who has a tie tells the pool of experts instead. */
export function declareNoTie(rating: Rating, given: Declaration, objectors: readonly string[]): Decision<Rating> {
  ratingLifecycle.after('declare', { ...rating, by: given.by, objectors });
  return withDeclaration(rating, given);
}

/** A declaration counts for the review and for the objections of the rating. */
export const withDeclaration = (rating: Rating, given: Declaration): Decision<Rating> => ({
  state: { ...rating, declarations: [...rating.declarations, given] },
  events: [NoTieToRatedDeclared.of(rating.id, { ...aboutOf(rating), declaredOn: given.on })],
});

/**
 * R8: the expert review gives the result, computed again with the expert's scores and without the facts found false. An
 * objector does not review.
 */
export function review(
  rating: Rating,
  given: Omit<Review, 'round'>,
  assessment: Assessment,
  objectors: readonly string[],
): Decision<Rating> {
  const { id, round } = rating;
  const state = ratingLifecycle.after('review', { ...rating, by: given.by, objectors });
  const { total: points, reasons } = assessment;
  const grade = underCeiling(assessment.grade, rating.ceiling);
  const reviews = [...rating.reviews, { ...given, round }];
  const reviewed = RatingReviewed.of(id, { ...aboutOf(rating), grade, points, reasons: [...reasons] });
  return { state: { ...rating, state, grade, assessment, reviews }, events: [reviewed] };
}

/** R8: without (remaining) objection the result is final. */
export function finish(rating: Rating, today: string): Decision<Rating> {
  const { id, grade } = rating;
  if (!grade) return leaveUnrated(rating, today);
  const granted = RatingGranted.of(id, { ...aboutOf(rating), grade, grantedOn: today });
  return { state: { ...rating, state: 'granted', finalOn: today }, events: [granted] };
}

/** R11: a ruling lowers the grade in force, or revokes it (null). */
export function revise(rating: Rating, grade: Grade | null, reason: string, today: string): Decision<Rating> {
  const { id } = rating;
  const state = ratingLifecycle.after(grade ? 'adjust' : 'revoke', rating);
  const revised = { ...rating, state, grade, finalOn: today };
  if (grade) {
    const adjusted = { ...aboutOf(rating), grade, grantedOn: today, adjustedBecause: reason };
    return { state: revised, events: [RatingGranted.of(id, adjusted)] };
  }
  const revoked = AgencyLeftUnrated.of(id, { ...aboutOf(rating), decidedOn: today, reasons: [revokedBecause(reason)] });
  return { state: revised, events: [revoked] };
}

export const aboutOf = ({ id, cycle, agencyId }: Omit<Rating, 'version'>) => ({ ratingId: id, cycle, agencyId });

/** The ids of the facts the assessment rests on, each once, sorted. */
export function factsBehind({ indicators, reasons }: Assessment): string[] {
  return [...new Set([...indicators, ...reasons].flatMap(({ facts }) => facts))].sort();
}

/** Lists what a rating allows somebody today. */
export const allowedActions = (
  { state, notice, declarations }: Rating,
  today: string,
  { sub: by, ...who }: Who & Readonly<{ sub: string }>,
  objectors: readonly string[] = [],
): string[] => ratingLifecycle.allowedActions({ state, notice, declarations, today, by, objectors }, who);
