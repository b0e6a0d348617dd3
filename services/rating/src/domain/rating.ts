import { type Assessment, evaluate, type Evidence, type Judgement } from '@heng/assessment';
import { AgencyLeftUnrated, type Grade, RatingDrafted, RatingGranted, RatingReviewed } from '@heng/contracts';
import { type Decision, type LegalDate } from '@heng/kit/domain';
import { type Cycle, cutoffOf } from './cycle.js';
import { methodologyOf } from './methodologies.js';
import { refuse } from './refusals.js';

export const ratingStates = [
  'drafted',
  'under-spot-check',
  'in-review',
  'reviewed',
  'on-notice',
  'granted',
  'unrated',
] as const;
export type RatingState = (typeof ratingStates)[number];
/** What anyone may see: the result is on notice or final. */
export const publicStates: readonly RatingState[] = ['on-notice', 'granted', 'unrated'];

/** What staff found out about the drawn facts. */
export type Finding = Readonly<{
  authentic: boolean;
  falseFacts: readonly string[];
  reason: string;
  by: string;
  on: string;
}>;
/** What an expert gave and why; one per round. */
export type Review = Readonly<{
  round: number;
  judged: Readonly<Record<string, number>>;
  reason: string;
  by: string;
  on: string;
}>;
export type Notice = Readonly<{ publishedOn: string; lastDay: string } & Omit<LegalDate, 'date'>>;

/**
 * One agency's rating in one cycle (R8):
 * drafted → under-spot-check → in-review → reviewed → on-notice → granted | unrated.
 * An upheld objection leads from reviewed or on-notice back to in-review, for another round.
 * An agency that R2 keeps out is unrated from the start.
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
  /** Of the assessment; null is 未获评级. */
  grade: Grade | null;
  assessment: Assessment;
  drawnFacts: readonly string[] | null;
  finding: Finding | null;
  reviews: readonly Review[];
  notice: Notice | null;
  openObjections: readonly string[];
  /** The day it was granted or left unrated. */
  finalOn: string | null;
}>;

/** The agency as the evidence knows it. */
export type RatedAgency = Readonly<{ agencyId: string; name: string; creditCode: string }>;

/** The result that the cycle's methodology gives from the frozen evidence and what people judged. */
export function assess(evidence: Evidence, cycle: Cycle, agencyId: string, judged: Judgement = {}): Assessment {
  try {
    return evaluate(evidence, methodologyOf(cycle.methodology), { agencyId, cutoff: cutoffOf(cycle), judged });
  } catch (error) {
    if (error instanceof RangeError) throw refuse('score-invalid', { field: 'judged', fault: error.message });
    throw error;
  }
}

/** R2, R8: the method gives a draft; an agency that may not be rated is told so at once. */
export function draft(
  id: string,
  cycle: string,
  agency: RatedAgency,
  assessment: Assessment,
  today: string,
): Decision<Omit<Rating, 'version'>> {
  const { agencyId, name: agencyName, creditCode } = agency;
  const { grade, total: points, reasons, eligible } = assessment;
  const identity = { id, cycle, agencyId, agencyName, creditCode, round: 1, grade, assessment };
  const open = { drawnFacts: null, finding: null, reviews: [], notice: null, openObjections: [] };
  const about = { ratingId: id, cycle, agencyId };
  if (!eligible) {
    return {
      state: { ...identity, ...open, state: 'unrated', finalOn: today },
      events: [AgencyLeftUnrated.of(id, { ...about, decidedOn: today, reasons: [...reasons] })],
    };
  }
  return {
    state: { ...identity, ...open, state: 'drafted', finalOn: null },
    events: [RatingDrafted.of(id, { ...about, grade, points, reasons: [...reasons] })],
  };
}

/** R8: the expert review gives the result, computed anew with the expert's scores and without the facts found false. */
export function review(rating: Rating, given: Omit<Review, 'round'>, assessment: Assessment): Decision<Rating> {
  const { id, state, round } = rating;
  if (state !== 'in-review') throw refuse('not-in-review', { state });
  const { grade, total: points, reasons } = assessment;
  return {
    state: { ...rating, state: 'reviewed', grade, assessment, reviews: [...rating.reviews, { ...given, round }] },
    events: [RatingReviewed.of(id, { ...aboutOf(rating), grade, points, reasons: [...reasons] })],
  };
}

/** R8: without (remaining) objection the result is final. */
export function finish(rating: Rating, today: string): Decision<Rating> {
  const { id, grade, assessment } = rating;
  const about = aboutOf(rating);
  const outcome = grade
    ? { state: 'granted' as const, event: RatingGranted.of(id, { ...about, grade, grantedOn: today }) }
    : {
        state: 'unrated' as const,
        event: AgencyLeftUnrated.of(id, { ...about, decidedOn: today, reasons: [...assessment.reasons] }),
      };
  return { state: { ...rating, state: outcome.state, finalOn: today }, events: [outcome.event] };
}

export const aboutOf = ({ id, cycle, agencyId }: Rating) => ({ ratingId: id, cycle, agencyId });

/** The ids of the facts the assessment rests on, each once, sorted. */
export function factsBehind({ indicators, reasons }: Assessment): string[] {
  return [...new Set([...indicators, ...reasons].flatMap(({ facts }) => facts))].sort();
}

const actions: Readonly<Record<RatingState, readonly string[]>> = {
  drafted: [],
  'under-spot-check': ['conclude-spot-check'],
  'in-review': ['review'],
  reviewed: [],
  'on-notice': ['object'],
  granted: [],
  unrated: [],
};

/** Which actions the rating's state allows today. */
export const allowedActions = ({ state, notice }: Rating, today: string): string[] =>
  state === 'on-notice' && notice && today > notice.lastDay ? [] : [...actions[state]];
