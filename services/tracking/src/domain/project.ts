import { FeedbackRequested, ProjectEnded, ProjectStarted, type Stage } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { addMonths, officialCalendar, type Period } from '@heng/legal-time';
import { requireHappened } from './business-dates.js';
import { clocks } from './clocks.js';
import type { Parties } from './parties.js';
import { refuse } from './refusals.js';

/** `completedOn` is null while the stage is in progress. */
export type StageSpan = Readonly<{ startedOn: string; completedOn: string | null }>;
export type StageDates = Readonly<Partial<Record<Stage, StageSpan>>>;

/** A project (贯标咨询服务项目), one agency serving one enterprise: in progress → ended (R4). Its feedback is apart. */
export type Project = Parties &
  Readonly<{
    id: string;
    version: number;
    agencyId: string;
    enterpriseId: string;
    startedOn: string;
    endedOn: string | null;
    /** The stages that have begun. */
    stages: StageDates;
    /** Until when the enterprise is asked for its feedback; set when the project ends. */
    feedbackDue: Period | null;
  }>;
type Start = Pick<Project, 'id' | 'agencyId' | 'agencyCode' | 'enterpriseId' | 'enterpriseCode' | 'startedOn'>;

/** An agency begins to serve an enterprise other than itself (R4, R5); one that has left the register begins nothing. */
export function startProject(
  start: Start,
  { deregisteredOn }: { deregisteredOn: string | null },
  today: string,
): Decision<Omit<Project, 'version'>> {
  if (deregisteredOn) throw refuse('agency-deregistered', { field: 'agencyId', deregisteredOn });
  if (start.agencyCode === start.enterpriseCode) throw refuse('serves-itself', { field: 'enterpriseId' });
  requireHappened('startedOn', start.startedOn, today);
  return {
    state: { ...start, endedOn: null, stages: {}, feedbackDue: null },
    events: [ProjectStarted.of(start.id, { ...factsOf(start), startedOn: start.startedOn })],
  };
}

/**
 * A project ends once, after all that is recorded of it; `lastWorkedOn` is the last day of its on-site work. From then
 * on the enterprise is asked for its feedback, due three months later; the day of the end does not count (R5).
 */
export function endProject(
  project: Project,
  { endedOn, lastWorkedOn }: { endedOn: string; lastWorkedOn: string | null },
  today: string,
): Decision<Project> {
  const { id, startedOn, stages } = project;
  if (project.endedOn) throw refuse('already-ended', { endedOn: project.endedOn });
  requireHappened('endedOn', endedOn, today);
  if (endedOn < startedOn) throw refuse('ends-before-start', { endedOn, startedOn });
  const recorded = Object.values(stages).map((stage) => stage.completedOn ?? stage.startedOn);
  const lastDay = [...recorded, lastWorkedOn ?? startedOn].sort().at(-1)!;
  if (endedOn < lastDay) throw refuse('ends-before-recorded-work', { endedOn, lastDay });

  const feedbackDue = addMonths(officialCalendar, endedOn, clocks.feedback.months);
  const { date: due, calendarVersion: calendar, provisional } = feedbackDue;
  return {
    state: { ...project, endedOn, feedbackDue },
    events: [
      ProjectEnded.of(id, { ...factsOf(project), endedOn }),
      FeedbackRequested.of(id, { ...factsOf(project), due, calendar, provisional }),
    ],
    deadlines: [{ start: clocks.feedback.name, due: feedbackDue }],
  };
}

/** Which project it is and whose, as every fact about it says. */
export const factsOf = ({ id, agencyId, enterpriseId }: Pick<Project, 'id' | 'agencyId' | 'enterpriseId'>) => ({
  projectId: id,
  agencyId,
  enterpriseId,
});

/** Which actions a project's state allows now. Whether feedback was given is nobody's business and does not show. */
export const allowedActions = ({ endedOn }: Pick<Project, 'endedOn'>): string[] => [
  'record-stage',
  'record-on-site-work',
  'submit-for-assessment',
  endedOn ? 'give-feedback' : 'end-project',
];
