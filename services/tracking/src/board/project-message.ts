import type { Stage } from '@heng/contracts';
import { trackingV1 } from '@heng/contracts/grpc';
import { stageDatesOf } from '../domain/board/board-line.js';
import type { Project, ProjectState } from '../domain/projects/project.js';
import { stagesOnBoard } from './board-line-view.js';

const stageMessages: Readonly<Record<Stage, trackingV1.Stage>> = {
  launch: trackingV1.Stage.STAGE_LAUNCH,
  diagnosis: trackingV1.Stage.STAGE_DIAGNOSIS,
  planning: trackingV1.Stage.STAGE_PLANNING,
  documentation: trackingV1.Stage.STAGE_DOCUMENTATION,
  'internal-audit-and-management-review': trackingV1.Stage.STAGE_INTERNAL_AUDIT_AND_MANAGEMENT_REVIEW,
  assessment: trackingV1.Stage.STAGE_ASSESSMENT,
};

const stateMessages: Readonly<Record<ProjectState, trackingV1.ProjectState>> = {
  proposed: trackingV1.ProjectState.PROJECT_STATE_PROPOSED,
  declined: trackingV1.ProjectState.PROJECT_STATE_DECLINED,
  withdrawn: trackingV1.ProjectState.PROJECT_STATE_WITHDRAWN,
  'in-progress': trackingV1.ProjectState.PROJECT_STATE_IN_PROGRESS,
  suspended: trackingV1.ProjectState.PROJECT_STATE_SUSPENDED,
  completed: trackingV1.ProjectState.PROJECT_STATE_COMPLETED,
  terminated: trackingV1.ProjectState.PROJECT_STATE_TERMINATED,
  moved: trackingV1.ProjectState.PROJECT_STATE_MOVED,
};

/** What other subsystems get of a project is made of. */
export type ToldProject = Pick<
  Project,
  | 'id'
  | 'version'
  | 'state'
  | 'agencyId'
  | 'enterpriseId'
  | 'startedOn'
  | 'endedOn'
  | 'continues'
  | 'continuedBy'
  | 'stages'
> & { expectedBy: string | null };

/** A project as other subsystems get it. */
export function messageOf(project: ToldProject): trackingV1.Project {
  const { id, version, state, agencyId, enterpriseId, startedOn, stages } = project;
  const { endedOn, continues, continuedBy, expectedBy } = project;
  return {
    ...{ id, version, agencyId, enterpriseId, startedOn, state: stateMessages[state] },
    ...known({ endedOn, continues, continuedBy, expectedBy }),
    stages: stagesOnBoard(stageDatesOf(stages)).flatMap(({ stage, startedOn: began, ...dates }) =>
      began === null ? [] : [{ stage: stageMessages[stage], startedOn: began, ...known(dates) }],
    ),
  };
}

/** Without what is null: a message leaves it out. */
const known = <K extends string>(fields: Readonly<Record<K, string | null>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Record<K, string>>;
