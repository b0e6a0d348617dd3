import type { Actor, Role, Stage } from '@heng/contracts';
import { defineLifecycle, type Who } from '@heng/kit/domain';
import type { IsoDate, Period } from '@heng/legal-time';
import type { Suspension } from './business-dates.js';
import { refuse } from './project-refusals.js';

const underWay = ['in-progress', 'suspended'] as const;
const begun = [...underWay, 'completed', 'terminated', 'moved'] as const;
const byAgency = ['agency', 'alliance-staff'] as const;
const byEnterprise = ['enterprise', 'alliance-staff'] as const;
const byAll = ['agency', 'enterprise', 'alliance-staff'] as const;

type Standing = Pick<Project, 'endedOn'> & Partial<Pick<Project, 'suspensions'>>;

export const projectLifecycle = defineLifecycle({
  states: {
    proposed: '待企业确认',
    declined: '企业已谢绝',
    withdrawn: '机构已撤回',
    'in-progress': '进行中',
    suspended: '已中止',
    completed: '已完成',
    terminated: '已终止',
    moved: '已由其他机构承接',
  },
  actions: {
    'record-stage': { zh: '登记阶段', by: byAll, from: begun },
    'confirm-stage': { zh: '确认阶段', by: byEnterprise, from: begun },
    'record-on-site-work': { zh: '登记现场服务', by: byAll, from: begun },
    'cosign-on-site-work': { zh: '会签现场服务', by: byEnterprise, from: begun },
    'report-assessment': { zh: '报告评定', by: ['subsystem'], from: begun },
    confirm: { zh: '确认', by: byEnterprise, from: ['proposed'], to: 'in-progress' },
    decline: { zh: '谢绝', by: byEnterprise, from: ['proposed'], to: 'declined' },
    withdraw: { zh: '撤回', by: byAgency, from: ['proposed'], to: 'withdrawn' },
    suspend: { zh: '中止', by: byAll, from: ['in-progress'], to: 'suspended' },
    resume: { zh: '恢复', by: byAll, from: ['suspended'], to: 'in-progress' },
    end: { zh: '完成', by: byAll, from: underWay, to: 'completed' },
    terminate: { zh: '终止', by: byAll, from: underWay, to: 'terminated' },
    // A project moves when the project that continues it is confirmed.
    move: { zh: '由其他机构承接', by: ['system'], from: underWay, to: 'moved' },
    // The table does not show whether feedback was given: this is confidential.
    'give-feedback': { zh: '反馈满意度', by: ['enterprise'], from: ['completed', 'terminated', 'moved'] },
  },
  refuse: ({ state, stateZh, action }, { endedOn, suspensions }: Standing) => {
    const words = { state, stateZh };
    if (['confirm', 'decline', 'withdraw'].includes(action)) return refuse('not-proposed', words);
    if (endedOn) return refuse('already-ended', { endedOn });
    if (state === 'suspended') return refuse('already-suspended', { from: suspensions?.at(-1)?.from });
    return state === 'in-progress' ? refuse('not-suspended') : refuse('not-begun', words);
  },
});
export const { states: projectStates, allowedActions } = projectLifecycle;
export type ProjectState = (typeof projectStates)[number];

/** The roles that record something; staff do it for the enterprise. */
export type Recorder = Extract<Role, 'agency' | 'enterprise' | 'alliance-staff'>;

/** The author of a record. */
export type RecordedBy = Readonly<{ role: Recorder; sub: string }>;

/** An actor as an author; endpoints allow only recorders. */
export const recorderOf = ({ role, sub }: Actor): RecordedBy => ({ role: role as Recorder, sub });

/** The credit codes of the two parties of a project. */
export type Parties = Readonly<{ agencyCode: string; enterpriseCode: string }>;

/** An agency or an enterprise acts only in its own projects; alliance staff and subsystems act in all. */
export function requireParty({ agencyCode, enterpriseCode }: Parties, { role, org }: Who): void {
  const stranger = (role === 'agency' && org !== agencyCode) || (role === 'enterprise' && org !== enterpriseCode);
  if (stranger) throw refuse('not-your-project');
}

/** The plan and the actual dates of a stage (R4). */
export type StageRecord = Readonly<{
  plannedFrom: string | null;
  plannedUntil: string | null;
  startedOn: string | null;
  /** null while it is in progress. */
  completedOn: string | null;
  /** The files that document it, by the hash of their content. */
  materials: readonly Material[];
  /** The reason for running backwards or being opened again. */
  reason: string | null;
  recordedBy: Recorder;
  /** The sub of its author; null for a stage taken over from another agency's project. */
  recordedBySub: string | null;
  recordedOn: string;
  /** The day on which the enterprise confirmed the dates, or recorded them itself. */
  confirmedOn: string | null;
}>;
export type Material = Readonly<{ fileId: string; sha256: string }>;
export type StageRecords = Readonly<Partial<Record<Stage, StageRecord>>>;

/**
 * A project (贯标咨询服务项目), one agency serving one enterprise (R4):
 * proposed → in progress | declined | withdrawn; in progress ⇄ suspended; either → completed | terminated | moved.
 * A project that another agency takes over ends as moved; a project of that agency `continues` it. Its feedback is
 * separate.
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
    /** The reason why it was declined, withdrawn, terminated or moved. */
    reason: string | null;
    continues: string | null;
    /** The reason for taking over the project that it continues. */
    moveReason: string | null;
    continuedBy: string | null;
    suspensions: readonly Suspension[];
    /** The stages that are planned or have begun. */
    stages: StageRecords;
    /** The last day for the enterprise's feedback; set when the project ends. */
    feedbackDue: FeedbackPeriod | null;
  }>;

/** The ids that every fact about a project contains. */
export const factsOf = ({ id, agencyId, enterpriseId }: Pick<Project, 'id' | 'agencyId' | 'enterpriseId'>) => ({
  projectId: id,
  agencyId,
  enterpriseId,
});

/** True when work has begun in it: it is neither a proposal nor a declined or withdrawn one. */
export const hasBegun = ({ confirmedOn }: Pick<Project, 'confirmedOn'>): boolean => confirmedOn !== null;

/** Records belong to a project that has begun. @throws `tracking.not-begun` */
export function requireBegun({ state, confirmedOn }: Pick<Project, 'state' | 'confirmedOn'>): void {
  if (confirmedOn === null) throw refuse('not-begun', inWords(state));
}

/** The three months for feedback (R5), and the day from which they run. */
export type FeedbackPeriod = Period & Readonly<{ from: IsoDate }>;

/** A state in the words of refusals. */
export const inWords = (state: ProjectState) => ({ state, stateZh: projectLifecycle.statesZh[state] });
