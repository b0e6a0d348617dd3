import { FeedbackReminded } from '@heng/contracts';
import { type DeadlineChange, type Decision, plainDate } from '@heng/kit/domain';
import { daysBetween, plusDays } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import type { Project } from '../projects/project.js';
import type { Feedback, Stateless } from './feedback.js';
import { type LinkSecret, letterFacts } from './feedback-link.js';

const { name, daysBefore } = clocks.feedbackReminder;

/** True while an enterprise must be reminded: it has not answered, and the last day has not passed (R5). */
export const mustRemind = ({ givenOn, due }: Pick<Feedback, 'givenOn' | 'due'>, today: string): boolean =>
  givenOn === null && today <= due;

/**
 * The reminder clock fired: the enterprise gets one reminder, only the latest of those due, and the clock is set for
 * the next (R5). The letter contains the link again.
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
  return { start: name, due: plainDate(plusDays(day, -1), step) };
}
