import { FeedbackRequested, ProjectEnded, type ProjectEnding } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { addMonths, officialCalendar } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import { nextReminder } from '../feedback/reminder.js';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { requireHappened } from './business-dates.js';
import { factsOf, type Project, projectLifecycle } from './project.js';
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
 * feedback, due three months later (R5; the day of the end does not count): a client that left has an opinion, too.
 */
export function endProject(project: Project, end: End, today: string): Decision<Project> {
  const { id, startedOn } = project;
  const { ending, endedOn, reason, continuedBy } = end;
  const state = projectLifecycle.after(ACTIONS[ending], project);
  requireHappened('endedOn', endedOn, today);
  if (reason) mustHoldNoIdCard({ reason });
  if (endedOn < startedOn) throw refuse('ends-before-start', { field: 'endedOn', endedOn, startedOn });
  const lastDay = lastDayOf(project, end.lastWorkedOn);
  if (endedOn < lastDay) throw refuse('ends-before-recorded-work', { field: 'endedOn', endedOn, lastDay });
  const feedbackDue = addMonths(officialCalendar, endedOn, clocks.feedback.months);
  const { date: due, calendarVersion: calendar, provisional } = feedbackDue;
  const how = { ending, ...(reason ? { reason } : {}), ...(continuedBy ? { continuedBy } : {}) };
  const suspensions = project.suspensions.map((one) => ({ ...one, until: one.until ?? endedOn }));
  const reminder = nextReminder(due, today);
  return {
    state: { ...project, state, endedOn, reason, continuedBy, suspensions, feedbackDue },
    events: [
      ProjectEnded.of(id, { ...factsOf(project), endedOn, ...how }),
      FeedbackRequested.of(id, { ...factsOf(project), due, calendar, provisional }),
    ],
    deadlines: [{ start: clocks.feedback.name, due: feedbackDue }, ...(reminder ? [reminder] : [])],
  };
}

/** The last day with anything recorded in a project; null when there is none. */
export function lastRecordedDayOf({ stages, suspensions }: Project, lastWorkedOn: string | null): string | null {
  const days = [
    ...Object.values(stages).map(({ startedOn, completedOn }) => completedOn ?? startedOn),
    ...suspensions.map(({ from, until }) => until ?? from),
    lastWorkedOn,
  ];
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/** The same, and at least the project's first day. */
export function lastDayOf(project: Project, lastWorkedOn: string | null): string {
  const last = lastRecordedDayOf(project, lastWorkedOn);
  return last === null || last < project.startedOn ? project.startedOn : last;
}
