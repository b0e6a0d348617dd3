import { type ProjectEnding, stages } from '@heng/contracts';
import type { BusinessDay } from '@heng/kit/domain';
import { type AssessmentDates, expectedBy } from '../projects/durations.js';
import { hasBegun, type Project, type ProjectState, type StageRecords } from '../projects/project.js';

/** The states of the projects on the board: those that have begun. */
export const boardStates = ['in-progress', 'suspended', 'completed', 'terminated', 'moved'] as const;
export type BoardState = (typeof boardStates)[number];

/** In progress or ended, in any way (R4). */
export const progresses = ['in-progress', 'completed'] as const;
export type Progress = (typeof progresses)[number];

/** The progress of a project: the latest of the six stages that has begun, `none` before the first. */
export const boardStages = ['none', ...stages] as const;
export type BoardStage = (typeof boardStages)[number];

/** The properties by which lines of the board are counted and filtered. */
export type Facets = Readonly<{
  province: string;
  bureau: string;
  stage: BoardStage;
  state: BoardState;
  stalled: boolean;
}>;

/** The planned and actual dates of a stage, and the date of the enterprise's confirmation; null where there is none. */
export type StageDates = readonly [
  plannedFrom: string | null,
  plannedUntil: string | null,
  startedOn: string | null,
  completedOn: string | null,
  confirmedOn: string | null,
];

/** A line of the board (R4): everything about a project that has begun, except the names. */
export type BoardLine = Facets &
  Readonly<{
    projectId: string;
    /** The project's version. */
    version: number;
    agencyId: string;
    enterpriseId: string;
    /** The version of the enterprise, whose name and city are read with the line. */
    enterpriseVersion: number;
    industry: string;
    startedOn: string;
    endedOn: string | null;
    /** The last day of the present phase; null when nothing is expected. */
    expectedBy: string | null;
    /** All six stages in their order. */
    stages: readonly StageDates[];
  }>;

type BoardProject = Parameters<typeof expectedBy>[0] &
  Pick<Project, 'id' | 'version' | 'agencyId' | 'enterpriseId' | 'endedOn' | 'confirmedOn' | 'stages'>;
type KnownEnterprise = Readonly<{ enterpriseVersion: number; province: string; bureau: string; industry: string }>;

/** The board's line of a project; undefined while it is not on the board. */
export function lineOf(
  project: BoardProject,
  { enterpriseVersion, province, bureau, industry }: KnownEnterprise,
  assessments: readonly AssessmentDates[],
  { calendar, today }: BusinessDay,
): BoardLine | undefined {
  const { id: projectId, version, agencyId, enterpriseId, state, startedOn, endedOn } = project;
  if (!hasBegun(project) || !isBoardState(state)) return undefined;
  const expected = expectedBy(project, assessments, calendar)?.by.date ?? null;
  return {
    ...{ projectId, version, agencyId, enterpriseId, state, startedOn, endedOn },
    ...{ enterpriseVersion, province, bureau, industry },
    stage: stages.findLast((stage) => project.stages[stage]?.startedOn) ?? 'none',
    stalled: expected !== null && expected < today,
    expectedBy: expected,
    stages: stageDatesOf(project.stages),
  };
}

const noDates = { plannedFrom: null, plannedUntil: null, startedOn: null, completedOn: null, confirmedOn: null };

/** The dates of all six stages, in their order. */
export const stageDatesOf = (records: StageRecords): StageDates[] =>
  stages.map((stage) => {
    const { plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn } = records[stage] ?? noDates;
    return [plannedFrom, plannedUntil, startedOn, completedOn, confirmedOn];
  });

const isBoardState = (state: ProjectState): state is BoardState => boardStates.some((one) => one === state);
export const isEnding = (state: BoardState): state is ProjectEnding => state !== 'in-progress' && state !== 'suspended';
export const progressOf = (state: BoardState): Progress => (isEnding(state) ? 'completed' : 'in-progress');
