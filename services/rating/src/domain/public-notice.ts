import { NoticePublished, ObjectionDecided, ObjectionFiled, RatingDeadlineMoved } from '@heng/contracts';
import { type BusinessDay, type Decision, defineLifecycle, unchanged, type Who } from '@heng/kit/domain';
import { addWorkingDays, renewPeriod } from '@heng/legal-time';
import { aboutOf, finish, noticeIsOver, type Rating, ratingLifecycle } from './rating.js';
import { refuse } from './refusals.js';

/** R8: 公示期十个工作日; the day of publication does not count. */
export const NOTICE_WORKING_DAYS = 10;
export const NOTICE_DEADLINE = 'rating.notice';

/** R8: a reviewed result goes on public notice for ten working days. */
export function publishNotice(rating: Rating, { calendar, today }: BusinessDay): Decision<Rating> {
  const { id, round, grade } = rating;
  const state = ratingLifecycle.after('publish-notice', rating);
  const due = addWorkingDays(calendar, today, NOTICE_WORKING_DAYS);
  const { date: lastDay, calendarVersion, provisional, steps } = due;
  const published = { round, grade, publishedOn: today, lastDay, calendar: calendarVersion, provisional };
  return {
    state: { ...rating, state, notice: { publishedOn: today, lastDay, calendarVersion, provisional, steps } },
    events: [NoticePublished.of(id, { ...aboutOf(rating), ...published })],
    deadlines: [{ start: NOTICE_DEADLINE, due }],
  };
}

/** R8: another calendar is in force: the notice ends on its tenth working day by that one. */
export function renewNotice(rating: Rating, { calendar, today }: BusinessDay): Decision<Rating> {
  const { id, agencyId, state, notice } = rating;
  if (state !== 'on-notice' || !notice) return unchanged(rating);
  const { publishedOn, lastDay: before } = notice;
  const computed = addWorkingDays(calendar, publishedOn, NOTICE_WORKING_DAYS);
  const due = renewPeriod({ ...notice, date: before }, computed, today);
  if (!due) return unchanged(rating);
  const { date: lastDay, calendarVersion, provisional, steps } = due;
  const legal = { due: lastDay, calendar: calendarVersion, provisional };
  const moved = { deadline: NOTICE_DEADLINE, recordId: id, agencyId, before, ...legal };
  return {
    state: { ...rating, notice: { publishedOn, lastDay, calendarVersion, provisional, steps } },
    events: lastDay === before ? [] : [RatingDeadlineMoved.of(id, moved)],
    deadlines: [{ start: NOTICE_DEADLINE, due }],
  };
}

/** R8: anyone may object until the last day's 24:00; an objection blocks its own agency only. */
export function objectTo(rating: Rating, objectionId: string, today: string): Decision<Rating> {
  ratingLifecycle.after('object', { ...rating, today });
  const { openObjections } = rating;
  return { state: { ...rating, openObjections: [...openObjections, objectionId] }, events: [] };
}

/**
 * R8: an upheld objection leads to a new review and a new notice. After the dismissal of the last open one,
 * a result whose notice has ended meanwhile is final at once.
 */
export function settleObjection(rating: Rating, objectionId: string, upheld: boolean, today: string): Decision<Rating> {
  const settled = { ...rating, openObjections: rating.openObjections.filter((open) => open !== objectionId) };
  if (!upheld) return isOver(settled, today) ? finish(settled, today) : { state: settled, events: [] };
  if (rating.state === 'in-review') return { state: settled, events: [] };
  const again = { ...settled, state: 'in-review' as const, round: rating.round + 1 };
  return { state: again, events: [], deadlines: [{ stop: NOTICE_DEADLINE }] };
}

/**
 * R8: the ten working days are over. With an objection still open the result waits for its decision, on a provisional
 * last day for the calendar.
 */
export function endNotice(rating: Rating, today: string): Decision<Rating> {
  return isOver(rating, today) ? finish(rating, today) : unchanged(rating);
}

const isOver = (rating: Rating, today: string): boolean =>
  rating.state === 'on-notice' && rating.openObjections.length === 0 && noticeIsOver({ ...rating, today });

export const objectionLifecycle = defineLifecycle({
  states: { open: '待决定', upheld: '成立', dismissed: '不成立' },
  actions: { decide: { zh: '决定', by: ['expert'], from: ['open'] } },
  refuse: ({ state: outcome }, { decidedOn }: Pick<Objection, 'decidedOn'>) =>
    refuse('objection-decided', { outcome, decidedOn }),
});
export const { states: outcomes } = objectionLifecycle;

/** An objection (异议) during public notice: open → upheld | dismissed. */
export type Objection = Readonly<{
  id: string;
  version: number;
  ratingId: string;
  statement: string;
  evidence: readonly string[];
  filedOn: string;
  outcome: (typeof outcomes)[number];
  reason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
}>;
type Said = Pick<Objection, 'statement' | 'evidence'>;
type Ruling = Readonly<{ upheld: boolean; reason: string; by: string }>;

/** R8: somebody objects to a result on notice, with evidence. */
export function fileObjection(
  id: string,
  rating: Rating,
  said: Said,
  today: string,
): Decision<Omit<Objection, 'version'>> {
  const { statement, evidence } = said;
  const open = { outcome: 'open' as const, reason: null, decidedBy: null, decidedOn: null };
  const filed = ObjectionFiled.of(id, { ...aboutOf(rating), objectionId: id, filedOn: today });
  return { state: { id, ratingId: rating.id, statement, evidence, filedOn: today, ...open }, events: [filed] };
}

/** R8: an expert who has not reviewed the rating decides, with the reason. */
export function decideObjection(
  objection: Objection,
  rating: Rating,
  { upheld, reason, by }: Ruling,
  today: string,
): Decision<Objection> {
  const { id, outcome } = objection;
  objectionLifecycle.after('decide', { ...objection, state: outcome });
  if (rating.reviews.some((review) => review.by === by)) throw refuse('reviewed-by-yourself');
  return {
    state: { ...objection, outcome: upheld ? 'upheld' : 'dismissed', reason, decidedBy: by, decidedOn: today },
    events: [ObjectionDecided.of(id, { ...aboutOf(rating), objectionId: id, upheld, decidedOn: today, reason })],
  };
}

/** Lists what an objection allows somebody now. */
export const allowedActions = ({ outcome, decidedOn }: Objection, who: Who): string[] =>
  objectionLifecycle.allowedActions({ state: outcome, decidedOn }, who);
