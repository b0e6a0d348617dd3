import type { BusinessDay, Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { endProject, lastDayOf } from './ending.js';
import { hasBegun, inWords, type Project, projectLifecycle, type StageRecords } from './project.js';
import { refuse } from './project-refusals.js';

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
