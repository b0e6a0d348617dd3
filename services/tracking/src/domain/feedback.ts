import { FeedbackGiven, FeedbackMissed, type Satisfaction, satisfactions } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { clocks } from './clocks.js';
import { factsOf, type Project } from './project.js';
import { refuse } from './refusals.js';

/**
 * The enterprise's feedback on a project (满意度反馈), with the project's id: asked → given | missed → given late (R5).
 * It is an aggregate of its own, so that the project, which its agency reads, does not show whether it was given.
 * The levels are in the event alone: they are for rating, and for no page.
 */
export type Feedback = Readonly<{
  id: string;
  version: number;
  givenOn: string | null;
  /** Given after the last day. */
  late: boolean;
  /** The last day passed without an answer. */
  missed: boolean;
}>;
/** 1–5; 5 is 非常满意, null where a stage was not done. */
export type Levels = Readonly<Record<Satisfaction, number | null>>;

/** The enterprise answers once, after the end; an answer after the last day is taken and marked late (R5). */
export function giveFeedback(
  current: Feedback | null,
  project: Project,
  satisfaction: Levels,
  today: string,
): Decision<Omit<Feedback, 'version'>> {
  const { id, feedbackDue } = project;
  if (!feedbackDue) throw refuse('not-ended');
  if (current?.givenOn) throw refuse('feedback-already-given', { givenOn: current.givenOn });
  if (satisfactions.every((name) => satisfaction[name] === null))
    throw refuse('feedback-empty', { field: 'satisfaction' });
  const late = today > feedbackDue.date;
  return {
    state: { id, givenOn: today, late, missed: current?.missed ?? false },
    events: [FeedbackGiven.of(id, { ...factsOf(project), givenOn: today, late, satisfaction })],
    // A late answer leaves the clock alone: that the last day passed is a fact, whichever is recorded first.
    deadlines: late ? [] : [{ stop: clocks.feedback.name }],
  };
}

/** The last day has passed; an answer given in time makes that no miss (R5). */
export function missFeedback(
  current: Feedback | null,
  project: Project,
  due: string,
): Decision<Omit<Feedback, 'version'>> {
  if (current && (current.missed || !current.late)) return unchanged(current);
  return {
    state: { id: project.id, givenOn: current?.givenOn ?? null, late: current?.late ?? false, missed: true },
    events: [FeedbackMissed.of(project.id, { ...factsOf(project), due })],
  };
}
