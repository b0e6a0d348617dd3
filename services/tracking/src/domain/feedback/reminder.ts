import { FeedbackReminded } from '@heng/contracts';
import { type DeadlineChange, type Decision } from '@heng/kit/domain';
import { daysBetween, officialCalendar, plusDays } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import type { Project } from '../projects/project.js';
import { askedOf, type Feedback, type Stateless } from './feedback.js';
import { type LinkSecret, letterFacts } from './feedback-link.js';

const { name, daysBefore } = clocks.feedbackReminder;

/**
 * An enterprise is asked for its feedback from the end of its project on (R5). That it has answered already changes nothing:
 * it can amend by its link. The link is null when none was of use any more on the day of the request.
 */
export function requestFeedback(
  current: Feedback | null,
  project: Project,
  linkId: string | null,
): Decision<Stateless> {
  const asked = current ?? askedOf(project);
  return { state: linkId ? { ...asked, linkId } : asked, events: [] };
}

/** Whether an enterprise is to be reminded on a day: while it has not answered, and never after the last day (R5). */
export const mustRemind = ({ givenOn, due }: Pick<Feedback, 'givenOn' | 'due'>, today: string): boolean =>
  givenOn === null && today <= due;

/**
 * The clock of the reminders rang: the enterprise is reminded once, of several that are due only of the latest, and the
 * clock is set for the next (R5). The letter has the link anew.
 */
export function remind<F extends Stateless>(
  feedback: F,
  project: Project,
  link: LinkSecret,
  today: string,
): Decision<F> {
  const daysLeft = daysBetween(today, feedback.due);
  const next = nextReminder(feedback.due, today);
  return {
    state: { ...feedback, linkId: link.id },
    events: [FeedbackReminded.of(feedback.id, { ...letterFacts(link, project), daysLeft })],
    deadlines: [next ?? { stop: name }],
  };
}

/** The next reminder after a day; a deadline acts after its day, so the clock ends on the day before. */
export function nextReminder(due: string, today: string): DeadlineChange | null {
  const day = daysBefore.map((days) => plusDays(due, -days)).find((on) => on > today);
  if (!day) return null;
  const step = { zh: `${day}提醒企业反馈。`, en: `On ${day} the enterprise is reminded.` };
  const { version: calendarVersion } = officialCalendar;
  return { start: name, due: { date: plusDays(day, -1), calendarVersion, provisional: false, steps: [step] } };
}
