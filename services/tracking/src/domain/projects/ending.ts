import { FeedbackRequested, ProjectEnded, type ProjectEnding, TrackingDeadlineMoved } from '@heng/contracts';
import { type BusinessDay, type DeadlineChange, type Decision, unchanged } from '@heng/kit/domain';
import { addMonths, isoDate, plusDays, renewPeriod } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import { nextReminder } from '../feedback/reminder.js';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { latest, requireHappened } from './business-dates.js';
import {
  factsOf,
  type FeedbackPeriod,
  hasBegun,
  inWords,
  type Project,
  projectLifecycle,
  type StageRecords,
} from './project.js';
import { refuse } from './project-refusals.js';

export type End = Readonly<{
  ending: ProjectEnding;
  endedOn: string;
  /** The reason for termination or move; null when it is completed. */
  reason: string | null;
  /** The other agency's project that takes it over. */
  continuedBy: string | null;
  /** The last day of its on-site work. */
  lastWorkedOn: string | null;
}>;

const ACTIONS = { completed: 'end', terminated: 'terminate', moved: 'move' } as const;

/**
 * Ends a project once, after everything recorded of it. After every kind of end the enterprise is asked for its
 * feedback, due three months later (R5; the first day does not count): a client that left has an opinion, too.
 */
export function endProject(project: Project, end: End, { calendar, today }: BusinessDay): Decision<Project> {
  const { id, startedOn } = project;
  const { ending, endedOn, reason, continuedBy } = end;
  const state = projectLifecycle.after(ACTIONS[ending], project);
  requireHappened('endedOn', endedOn, today);
  if (reason) mustHoldNoIdCard({ reason });
  if (endedOn < startedOn) throw refuse('ends-before-start', { field: 'endedOn', endedOn, startedOn });
  const lastDay = lastDayOf(project, end.lastWorkedOn);
  if (endedOn < lastDay) throw refuse('ends-before-recorded-work', { field: 'endedOn', endedOn, lastDay });
  const feedbackDue = feedbackPeriod(end, { calendar, today });
  const { date: due, calendarVersion, provisional } = feedbackDue;
  const how = { ending, ...(reason ? { reason } : {}), ...(continuedBy ? { continuedBy } : {}) };
  const suspensions = project.suspensions.map((one) => ({ ...one, until: one.until ?? endedOn }));
  const reminder = nextReminder(due, today);
  return {
    state: { ...project, state, endedOn, reason, continuedBy, suspensions, feedbackDue },
    events: [
      ProjectEnded.of(id, { ...factsOf(project), endedOn, ...how }),
      FeedbackRequested.of(id, { ...factsOf(project), due, calendar: calendarVersion, provisional }),
    ],
    deadlines: [{ start: clocks.feedback.name, due: feedbackDue }, ...(reminder ? [reminder] : [])],
  };
}

/**
 * R5: three months after the end. A move begins them on the day of its record, as nobody knows of it before; so does any
 * end recorded when they are over, so that no clock ends before the letter that announces it.
 */
function feedbackPeriod({ ending, endedOn }: End, { calendar, today }: BusinessDay): FeedbackPeriod {
  const { months } = clocks.feedback;
  const due = addMonths(calendar, endedOn, months);
  const isLate = ending === 'moved' ? endedOn < today : due.date < today;
  if (!isLate) return { ...due, from: isoDate(endedOn) };
  const why = {
    zh: `项目结束于${endedOn}，于${today}登记，期间自登记之日起算。`,
    en: `The project ended on ${endedOn} and this was recorded on ${today}: the period runs from that day.`,
  };
  const late = addMonths(calendar, today, months);
  return { ...late, steps: [why, ...late.steps], from: isoDate(today) };
}

/**
 * Another calendar is in force: the three months end by that one. The reminders of an enterprise that has not answered
 * move with the last day. Nobody sees by the move whether it has answered.
 */
export function renewFeedbackDue(
  project: Project,
  hasAnswered: boolean,
  { calendar, today }: BusinessDay,
): Decision<Project> {
  const { id, agencyId, enterpriseId, endedOn, feedbackDue } = project;
  if (!endedOn || !feedbackDue) return unchanged(project);
  const { from } = feedbackDue;
  const due = renewPeriod(feedbackDue, addMonths(calendar, from, clocks.feedback.months), today);
  if (!due) return unchanged(project);
  const deadlines: DeadlineChange[] = [{ start: clocks.feedback.name, due }];
  const state = { ...project, feedbackDue: { ...due, from } };
  if (due.date === feedbackDue.date) return { state, events: [], deadlines };
  const legal = { due: due.date, calendar: due.calendarVersion, provisional: due.provisional };
  const about = { deadline: clocks.feedback.name, recordId: id, agencyId, enterpriseId };
  const reminder = nextReminder(due.date, today) ?? { stop: clocks.feedbackReminder.name };
  return {
    state,
    events: [TrackingDeadlineMoved.of(id, { ...about, before: feedbackDue.date, ...legal })],
    deadlines: hasAnswered ? deadlines : [...deadlines, reminder],
  };
}

/** The last day with anything recorded in a project; null when there is none. */
export const lastRecordedDayOf = ({ stages, suspensions }: Project, lastWorkedOn: string | null): string | null =>
  latest([
    ...Object.values(stages).map(({ startedOn, completedOn }) => completedOn ?? startedOn),
    ...suspensions.map(({ from, until }) => until ?? from),
    lastWorkedOn,
  ]);

/** The same, and at least the project's first day. */
export const lastDayOf = (project: Project, lastWorkedOn: string | null): string =>
  latest([project.startedOn, lastRecordedDayOf(project, lastWorkedOn)])!;

/** A project that another agency takes over, and the last day of its on-site work. */
export type Former = Readonly<{ project: Project; lastWorkedOn: string | null }>;

type Successor = Pick<Project, 'agencyId' | 'enterpriseId' | 'startedOn'>;

/**
 * Another agency takes over a project of the same enterprise that is in progress or suspended, after everything
 * recorded of it (R4).
 */
export function requireMovable(to: Successor, { project, lastWorkedOn }: Former): void {
  requireUnderWay(to, project);
  const { startedOn } = to;
  const lastDay = lastDayOf(project, lastWorkedOn);
  if (startedOn < lastDay) throw refuse('moves-before-recorded-work', { field: 'startedOn', startedOn, lastDay });
}

/**
 * The same for a proposal, judged by what is public: a refusal reveals nothing else about another agency's project,
 * neither a proposal nor a day of on-site work.
 */
export function requireMovableByAppearance(to: Successor, { project }: Pick<Former, 'project'>): void {
  if (!hasBegun(project)) throw refuse('continued-project-unknown', { field: 'continues', continues: project.id });
  requireUnderWay(to, project);
  const { startedOn } = to;
  if (startedOn < lastDayOf(project, null)) throw refuse('moves-too-early', { field: 'startedOn', startedOn });
}

function requireUnderWay({ agencyId, enterpriseId }: Successor, project: Project): void {
  if (project.enterpriseId !== enterpriseId) throw refuse('moves-to-other-enterprise', { field: 'continues' });
  if (project.agencyId === agencyId) throw refuse('moves-to-same-agency', { field: 'continues' });
  if (!projectLifecycle.allows('move', project))
    throw refuse('not-movable', { field: 'continues', ...inWords(project.state) });
}

/** The stages that a new agency continues from: their dates, without the former agency's reasons, files and persons. */
export const stagesTakenOver = ({ stages }: Pick<Project, 'stages'>): StageRecords =>
  Object.fromEntries(
    Object.entries(stages).map(([stage, record]) => [
      stage,
      { ...record, materials: [], reason: null, recordedBySub: null },
    ]),
  );

/**
 * A project ends because another one continues it: on the day before that begins, or on the same day when it has a
 * record on that day. Its earlier work stays with its agency.
 */
export function moveProject({ project, lastWorkedOn }: Former, to: Project, day: BusinessDay): Decision<Project> {
  const [lastDay, dayBefore] = [lastDayOf(project, lastWorkedOn), plusDays(to.startedOn, -1)];
  const endedOn = dayBefore < lastDay ? lastDay : dayBefore;
  const how = { ending: 'moved', reason: to.moveReason, continuedBy: to.id } as const;
  return endProject(project, { ...how, endedOn, lastWorkedOn }, day);
}
