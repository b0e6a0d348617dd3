import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { endProject, lastDayOf } from './ending.js';
import { inWords, type Project, projectTransitions } from './project.js';
import { refuse } from './project-refusals.js';

/** A project that another agency is to take over, and the last day of its on-site work. */
export type Former = Readonly<{ project: Project; lastWorkedOn: string | null }>;

/** Another agency takes over a project of the same enterprise that is under way, after all that is recorded of it (R4). */
export function requireMovable(
  { agencyId, enterpriseId, startedOn }: Pick<Project, 'agencyId' | 'enterpriseId' | 'startedOn'>,
  { project, lastWorkedOn }: Former,
): void {
  if (project.enterpriseId !== enterpriseId) throw refuse('moves-to-other-enterprise', { field: 'continues' });
  if (project.agencyId === agencyId) throw refuse('moves-to-same-agency', { field: 'continues' });
  if (!(project.state in projectTransitions.move))
    throw refuse('not-movable', { field: 'continues', ...inWords(project.state) });
  const lastDay = lastDayOf(project, lastWorkedOn);
  if (startedOn < lastDay) throw refuse('moves-before-recorded-work', { field: 'startedOn', startedOn, lastDay });
}

/**
 * A project ends because another one continues it: on the day before that begins, or on the same day when something is
 * recorded of it. What was done until then stays with its agency.
 */
export function moveProject({ project, lastWorkedOn }: Former, to: Project, today: string): Decision<Project> {
  const [lastDay, dayBefore] = [lastDayOf(project, lastWorkedOn), plusDays(to.startedOn, -1)];
  const endedOn = dayBefore < lastDay ? lastDay : dayBefore;
  const how = { ending: 'moved', reason: to.moveReason, continuedBy: to.id } as const;
  return endProject(project, { ...how, endedOn, lastWorkedOn }, today);
}
