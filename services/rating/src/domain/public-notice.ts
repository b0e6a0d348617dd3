import { NoticePublished, RatingDeadlineMoved } from '@heng/contracts';
import { type BusinessDay, type Decision, unchanged } from '@heng/kit/domain';
import { addWorkingDays, countWorkingDays, renewPeriod } from '@heng/legal-time';
import { aboutOf, finish, noticeIsOver, type Rating, ratingLifecycle } from './rating.js';

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

/** R8: the working days of a running notice after today; null when it is over or there is none. */
export function workingDaysLeft(
  { state, lastDay }: Readonly<{ state: Rating['state']; lastDay: string | null | undefined }>,
  { calendar, today }: BusinessDay,
): number | null {
  if (state !== 'on-notice' || !lastDay || today > lastDay) return null;
  return countWorkingDays(calendar, today, lastDay).count;
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

/** R8: an upheld objection leads to a new review and a new notice. */
export function reviewAgain(rating: Rating): Decision<Rating> {
  if (rating.state === 'in-review') return unchanged(rating);
  const again = { ...rating, state: 'in-review' as const, round: rating.round + 1 };
  return { state: again, events: [], deadlines: [{ stop: NOTICE_DEADLINE }] };
}

/**
 * R8: the ten working days are over. With an undecided objection the result waits for its decision, on a provisional last
 * day for the calendar.
 * @param undecided the number of objections that are not confirmed, not accepted or not decided yet
 */
export function endNotice(rating: Rating, undecided: number, today: string): Decision<Rating> {
  const isOver = rating.state === 'on-notice' && undecided === 0 && noticeIsOver({ ...rating, today });
  return isOver ? finish(rating, today) : unchanged(rating);
}
