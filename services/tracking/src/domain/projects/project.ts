import type { ProjectEnding, Role, Stage } from '@heng/contracts';
import type { Period } from '@heng/legal-time';
import type { Suspension } from './business-dates.js';
import type { Parties } from './parties.js';
import { refuse } from './project-refusals.js';

export const projectStates = [
  'proposed',
  'declined',
  'withdrawn',
  'in-progress',
  'suspended',
  'completed',
  'terminated',
  'moved',
] as const;
export type ProjectState = (typeof projectStates)[number];

/** The state table of a project: what an action makes of a state; an action is refused in any other. */
export const projectTransitions = {
  confirm: { proposed: 'in-progress' },
  decline: { proposed: 'declined' },
  withdraw: { proposed: 'withdrawn' },
  suspend: { 'in-progress': 'suspended' },
  resume: { suspended: 'in-progress' },
  end: { 'in-progress': 'completed', suspended: 'completed' },
  terminate: { 'in-progress': 'terminated', suspended: 'terminated' },
  move: { 'in-progress': 'moved', suspended: 'moved' },
} as const satisfies Record<string, Partial<Record<ProjectState, ProjectState>>>;
export type ProjectAction = keyof typeof projectTransitions;
export const projectActions = Object.keys(projectTransitions) as ProjectAction[];

/** Who recorded something for whom. */
export type Recorder = Extract<Role, 'agency' | 'enterprise' | 'alliance-staff'>;

/** A stage as it is planned and as it was (R4). */
export type StageRecord = Readonly<{
  plannedFrom: string | null;
  plannedUntil: string | null;
  startedOn: string | null;
  /** null while it is in progress. */
  completedOn: string | null;
  /** The files that show it, by the hash of their content. */
  materials: readonly Material[];
  /** Why it runs backwards or was opened again. */
  reason: string | null;
  recordedBy: Recorder;
  /** The sub of who recorded it; null of a stage that another agency's project brought along. */
  recordedBySub: string | null;
  recordedOn: string;
  /** When the enterprise confirmed the dates, or recorded them itself. */
  confirmedOn: string | null;
}>;
export type Material = Readonly<{ fileId: string; sha256: string }>;
export type StageRecords = Readonly<Partial<Record<Stage, StageRecord>>>;

/**
 * A project (贯标咨询服务项目), one agency serving one enterprise (R4):
 * proposed → in progress | declined | withdrawn; in progress ⇄ suspended; either → completed | terminated | moved.
 * A project that another agency takes over ends as moved, and goes on as a project of that agency that `continues` it.
 * Its feedback is apart.
 */
export type Project = Parties &
  Readonly<{
    id: string;
    version: number;
    agencyId: string;
    enterpriseId: string;
    state: ProjectState;
    startedOn: string;
    proposedOn: string;
    confirmedOn: string | null;
    endedOn: string | null;
    /** Why it was declined, withdrawn, terminated or moved. */
    reason: string | null;
    continues: string | null;
    /** Why its agency takes over the project that it continues. */
    moveReason: string | null;
    continuedBy: string | null;
    suspensions: readonly Suspension[];
    /** The stages that are planned or have begun. */
    stages: StageRecords;
    /** Until when the enterprise is asked for its feedback; set when the project ends. */
    feedbackDue: Period | null;
  }>;

/** Which project it is and whose, as every fact about it says. */
export const factsOf = ({ id, agencyId, enterpriseId }: Pick<Project, 'id' | 'agencyId' | 'enterpriseId'>) => ({
  projectId: id,
  agencyId,
  enterpriseId,
});

/** Whether work is or was done in it: neither a proposal nor one that came to nothing. */
export const hasBegun = ({ confirmedOn }: Pick<Project, 'confirmedOn'>): boolean => confirmedOn !== null;

/** What is recorded belongs to a project that has begun. */
export function requireBegun({ state, confirmedOn }: Pick<Project, 'state' | 'confirmedOn'>): void {
  if (confirmedOn === null) throw refuse('not-begun', inWords(state));
}

/** The state that an action makes of a project's. */
export function stateAfter(
  { state, endedOn, suspensions }: Pick<Project, 'state' | 'endedOn' | 'suspensions'>,
  action: ProjectAction,
): ProjectState {
  const table: Partial<Record<ProjectState, ProjectState>> = projectTransitions[action];
  const next = table[state];
  if (next) return next;
  if ('proposed' in table) throw refuse('not-proposed', inWords(state));
  if (endedOn) throw refuse('already-ended', { endedOn });
  if (state === 'suspended') throw refuse('already-suspended', { from: suspensions.at(-1)?.from });
  throw state === 'in-progress' ? refuse('not-suspended') : refuse('not-begun', inWords(state));
}

/** Which state the ending of a project is reached by. */
export const actionOf = { completed: 'end', terminated: 'terminate', moved: 'move' } as const satisfies Record<
  ProjectEnding,
  ProjectAction
>;

const RECORDING = ['record-stage', 'confirm-stage', 'record-on-site-work', 'report-assessment'];

/** Which actions a project's state allows now. Whether feedback was given is nobody's business and does not show. */
export function allowedActions({ state }: Pick<Project, 'state'>): string[] {
  const decisions = projectActions.filter((action) => state in projectTransitions[action]);
  if (state === 'in-progress' || state === 'suspended') return [...RECORDING, ...decisions];
  return state in actionOf ? [...RECORDING, 'give-feedback'] : decisions;
}

const statesZh: Record<ProjectState, string> = {
  proposed: '待企业确认',
  declined: '企业已谢绝',
  withdrawn: '机构已撤回',
  'in-progress': '进行中',
  suspended: '已中止',
  completed: '已完成',
  terminated: '已终止',
  moved: '已由其他机构承接',
};

/** A state as refusals say it. */
export const inWords = (state: ProjectState) => ({ state, stateZh: statesZh[state] });
