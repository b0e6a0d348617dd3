import { FeedbackGiven, FeedbackMissed } from '@heng/contracts';
import { type Decision, defineLifecycle, unchanged } from '@heng/kit/domain';
import { isOver } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import { factsOf, type Project } from '../projects/project.js';
import { type AnswerInput, type Basics, contentOf, type FeedbackAnswer } from './feedback-answer.js';
import { refuse } from './feedback-refusals.js';

/**
 * The enterprise's feedback on a project (满意度反馈), under the project's id: asked → given (and amended until the last
 * day) | missed → given late (R5). It is an aggregate of its own, so that the project, which its agency reads, does not
 * reveal whether feedback was given. The answers have the content.
 */
export type Feedback = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  enterpriseId: string;
  /** The last day, inclusive. */
  due: string;
  /** The one valid link; it invalidates earlier ones, and a finished answer spends it. */
  linkId: string | null;
  /** The number of versions of the answer. */
  answers: number;
  /** The day of the first version. */
  givenOn: string | null;
  /** Given after the last day. */
  late: boolean;
  /** The last day passed without an answer. */
  missed: boolean;
}>;
export type Stateless = Omit<Feedback, 'version'>;

/** The feedback that is asked of an enterprise once its project has ended. @throws `tracking.not-ended` */
export function askedOf({ id, agencyId, enterpriseId, feedbackDue }: Project): Stateless {
  if (!feedbackDue) throw refuse('not-ended');
  const { date: due } = feedbackDue;
  return { id, agencyId, enterpriseId, due, linkId: null, answers: 0, givenOn: null, late: false, missed: false };
}

type Asked = Pick<Feedback, 'givenOn' | 'due'>;

/** An enterprise answers once, also after the last day; until that day it can amend its answer (R5). */
export const feedbackLifecycle = defineLifecycle({
  states: { asked: '待反馈', given: '已反馈，可修改', final: '已反馈' },
  actions: {
    'save-draft': { zh: '暂存', by: ['enterprise'], from: ['asked', 'given'] },
    'give-feedback': { zh: '反馈', by: ['enterprise'], from: ['asked'], to: 'given' },
    'amend-feedback': { zh: '修改', by: ['enterprise'], from: ['given'] },
  },
  refuse: (_, { givenOn, due }: Asked) => refuse('feedback-already-given', { givenOn, due }),
});
const standingOn = (today: string, { givenOn, due }: Asked) => ({
  ...{ givenOn, due },
  state: givenOn === null ? ('asked' as const) : today <= due ? ('given' as const) : ('final' as const),
});

export const mayAnswer = (feedback: Asked, today: string): boolean =>
  feedbackLifecycle.allows('save-draft', standingOn(today, feedback));

/** @throws `tracking.feedback-already-given` */
export function mustBeOpen(feedback: Asked, today: string): void {
  feedbackLifecycle.after('save-draft', standingOn(today, feedback));
}

/** Lists what the enterprise may do with its feedback on a day, by its account or by the link that it was sent. */
export const allowedActions = (feedback: Asked, today: string): string[] =>
  feedbackLifecycle.allowedActions(standingOn(today, feedback), { role: 'enterprise' });

/** A finished answer of the enterprise, and the record of the project at that time. */
export type Giving = Readonly<
  Pick<FeedbackAnswer, 'id' | 'answeredAt' | 'by'> & { input: AnswerInput; recorded: Basics }
>;
export type Given = Decision<Stateless> & { readonly answer: FeedbackAnswer };

/**
 * Records an answer after the project's end; one after the last day is accepted and marked late. Until the last day the
 * enterprise can amend it: it keeps the day of its first version, and every version is kept (R5). No event contains its
 * comment. The clock of the last day runs on, so that nobody sees an answer by it; then it finds nothing missed.
 */
export function giveFeedback(
  current: Feedback | null,
  project: Project,
  { input, recorded, ...given }: Giving,
  today: string,
): Given {
  const asked = current ?? askedOf(project);
  mustBeOpen(asked, today);
  const content = contentOf(input, recorded, project);
  const amendedOn = asked.givenOn === null ? null : today;
  const givenOn = asked.givenOn ?? today;
  const late = isOver({ date: asked.due, provisional: project.feedbackDue!.provisional }, givenOn);
  const facts = factsOf(project);
  const satisfaction = content.levels;
  const basics = { ...content.basics, consultants: [...content.basics.consultants] };
  const state = { ...asked, linkId: null, answers: asked.answers + 1, givenOn, late };
  return {
    state,
    events: [FeedbackGiven.of(project.id, { ...facts, givenOn, late, satisfaction, amendedOn, basics })],
    deadlines: late || amendedOn ? [] : [{ stop: clocks.feedbackReminder.name }],
    answer: { ...given, ...facts, version: state.answers, ...content, givenOn, amendedOn, late },
  };
}

/** The last day has passed without an answer; an answer in time prevents the miss (R5). */
export function missFeedback(current: Feedback | null, project: Project): Decision<Stateless> {
  if (current && (current.missed || (current.givenOn && !current.late))) return unchanged(current);
  const asked = current ?? askedOf(project);
  return {
    state: { ...asked, missed: true },
    events: [FeedbackMissed.of(project.id, { ...factsOf(project), due: asked.due })],
  };
}

/** The last day of the project's feedback has moved. */
export const movedTo = (due: string, feedback: Feedback): Decision<Feedback> =>
  feedback.due === due ? unchanged(feedback) : { state: { ...feedback, due }, events: [] };
