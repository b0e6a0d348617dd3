import { ProjectResumed, ProjectSuspended } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { requireHappened, requireWithinProject } from './business-dates.js';
import { lastRecordedDayOf } from './ending.js';
import { factsOf, type Project, projectLifecycle } from './project.js';
import { refuse } from './project-refusals.js';

/** Suspends a project from a day on, after everything recorded of it (R4). */
export function suspendProject(
  project: Project,
  { from, reason, lastWorkedOn }: { from: string; reason: string; lastWorkedOn: string | null },
  today: string,
): Decision<Project> {
  const state = projectLifecycle.after('suspend', project);
  mustHoldNoIdCard({ reason });
  requireHappened('from', from, today);
  requireWithinProject('from', from, project);
  const lastDay = lastRecordedDayOf(project, lastWorkedOn);
  if (lastDay !== null && from <= lastDay) throw refuse('suspends-recorded-work', { field: 'from', from, lastDay });
  return {
    state: { ...project, state, suspensions: [...project.suspensions, { from, until: null, reason }] },
    events: [ProjectSuspended.of(project.id, { ...factsOf(project), from, reason })],
  };
}

/** Resumes a suspended project from a day on, its first day of work (R4). */
export function resumeProject(project: Project, from: string, today: string): Decision<Project> {
  const state = projectLifecycle.after('resume', project);
  requireHappened('from', from, today);
  const suspended = project.suspensions.at(-1)!;
  if (from <= suspended.from)
    throw refuse('resumes-before-suspension', { field: 'from', from, suspendedFrom: suspended.from });
  const ended = { ...suspended, until: plusDays(from, -1) };
  return {
    state: { ...project, state, suspensions: [...project.suspensions.slice(0, -1), ended] },
    events: [ProjectResumed.of(project.id, { ...factsOf(project), from })],
  };
}
