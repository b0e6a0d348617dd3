import { type Stage, StagePlanned, StageRecorded, stages } from '@heng/contracts';
import { mustBeEvidence, type StoredFile } from '@heng/files/domain';
import { type Decision, unchanged } from '@heng/kit/domain';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { requireHappened, requireWithinProject } from './business-dates.js';
import {
  factsOf,
  type Material,
  type Project,
  type RecordedBy,
  type Recorder,
  requireBegun,
  type StageRecord,
  type StageRecords,
} from './project.js';
import { refuse } from './project-refusals.js';

/** One of the six stages, by name. */
export function stageOf(text: string): Stage {
  const stage = stages.find((name) => name === text);
  if (!stage) throw refuse('stage-unknown', { field: 'stage', stage: text, stages: stages.join(', ') });
  return stage;
}

type Dates = Pick<StageRecord, 'startedOn' | 'completedOn'>;
type Kept = Pick<StageRecord, 'plannedFrom' | 'plannedUntil' | 'materials'>;
type Content = Dates & Kept & Pick<StageRecord, 'reason'>;

/**
 * The input for a stage; a plan or materials left out stay as they are. `reason` is that for running backwards or
 * opening it again.
 */
export type StageInput = Dates &
  Readonly<{ [Field in keyof Kept]?: Kept[Field] | undefined } & { reason?: string | null | undefined }>;

const NOTHING: Content = {
  ...{ plannedFrom: null, plannedUntil: null, startedOn: null, completedOn: null },
  ...{ materials: [], reason: null },
};

/**
 * Sets the planned and actual dates of a stage: the six stages start in their order and are not opened again, except
 * with a reason (R4). The enterprise confirms the agency's record; its own record is confirmed at once.
 */
export function recordStage(
  project: Project,
  stage: Stage,
  input: StageInput,
  { role, sub }: RecordedBy,
  today: string,
): Decision<Project> {
  requireBegun(project);
  const record = project.stages[stage];
  const known: Content = record ?? NOTHING;
  const content = contentOf(input, known);
  if (isSame(known, content))
    return role === 'agency' || !record?.startedOn ? unchanged(project) : confirmStage(project, stage, today);
  mustBePlausible(project, stage, content, today);
  if (!input.reason) mustRunForwards(project.stages, stage, content);
  const sameDates = known.startedOn === content.startedOn && known.completedOn === content.completedOn;
  const confirmedBefore = sameDates ? (record?.confirmedOn ?? null) : null;
  const confirms = role !== 'agency' && content.startedOn !== null;
  return recorded(project, stage, {
    ...content,
    ...{ recordedBy: role, recordedBySub: sub, recordedOn: today },
    confirmedOn: confirmedBefore ?? (confirms ? today : null),
  });
}

/** The enterprise, or staff for it, confirms the dates that the agency recorded (R4). */
export function confirmStage(project: Project, stage: Stage, today: string): Decision<Project> {
  const known = project.stages[stage];
  if (!known?.startedOn) throw refuse('stage-not-recorded', { field: 'stage', stage });
  if (known.confirmedOn) return unchanged(project);
  return recorded(project, stage, { ...known, confirmedOn: today });
}

/** A reason stays as long as the start that it explains. */
function contentOf(input: StageInput, known: Content): Content {
  const { startedOn, completedOn } = input;
  const { plannedFrom = known.plannedFrom, plannedUntil = known.plannedUntil, materials = known.materials } = input;
  const reasonBefore = startedOn !== null && startedOn === known.startedOn ? known.reason : null;
  const reason = (startedOn === null ? null : input.reason) ?? reasonBefore;
  return { plannedFrom, plannedUntil, startedOn, completedOn, materials, reason };
}

const isSame = (known: Content, content: Content): boolean =>
  (Object.keys(NOTHING) as (keyof Content)[]).every(
    (field) => JSON.stringify(known[field]) === JSON.stringify(content[field]),
  );

function recorded(project: Project, stage: Stage, record: StageRecord): Decision<Project> {
  const { plannedFrom, plannedUntil, startedOn, completedOn, materials, reason, recordedBy, confirmedOn } = record;
  const planned = { ...factsOf(project), stage, plannedFrom, plannedUntil };
  const happened = { completedOn, materials: [...materials], reason, recordedBy, confirmedOn };
  return {
    state: { ...project, stages: { ...project.stages, [stage]: record } },
    events: [
      startedOn === null
        ? StagePlanned.of(project.id, planned)
        : StageRecorded.of(project.id, { ...planned, startedOn, ...happened }),
    ],
  };
}

function mustBePlausible(project: Project, stage: Stage, content: Content, today: string): void {
  const { plannedFrom, plannedUntil, startedOn, completedOn, materials, reason } = content;
  const known = project.stages[stage];
  if (plannedFrom && plannedUntil && plannedUntil < plannedFrom)
    throw refuse('stage-planned-backwards', { field: 'plannedUntil', plannedFrom, plannedUntil });
  if (known?.startedOn && !startedOn) throw refuse('stage-started', { field: 'startedOn', startedOn: known.startedOn });
  if (startedOn === null && completedOn !== null)
    throw refuse('stage-completed-unstarted', { field: 'startedOn', completedOn });
  if (startedOn === null && materials.length > 0) throw refuse('stage-materials-unstarted', { field: 'materialIds' });
  if (reason !== null) mustHoldNoIdCard({ reason });
  for (const field of ['startedOn', 'completedOn'] as const) {
    const date = content[field];
    // Stored dates are not judged again: a project that takes over another has stages from before its start.
    if (date === null || date === known?.[field]) continue;
    requireHappened(field, date, today);
    requireWithinProject(field, date, project);
  }
  if (startedOn !== null && completedOn !== null && completedOn < startedOn)
    throw refuse('stage-completed-before-start', { field: 'completedOn', completedOn, startedOn });
}

/** Stages without a record are skipped: the recorded ones must be in order. */
function mustRunForwards(known: StageRecords, stage: Stage, { startedOn, completedOn }: Content): void {
  const before = known[stage];
  if (before?.completedOn && !completedOn)
    throw refuse('stage-completed', { field: 'completedOn', completedOn: before.completedOn });
  if (startedOn === null || startedOn === before?.startedOn) return;
  for (const other of stages) {
    const otherStartedOn = known[other]?.startedOn;
    if (other === stage || !otherStartedOn) continue;
    const earlier = stages.indexOf(other) < stages.indexOf(stage);
    if (earlier ? otherStartedOn > startedOn : otherStartedOn < startedOn)
      throw refuse('stage-runs-backwards', { field: 'startedOn', startedOn, other, otherStartedOn });
  }
}

/**
 * The files that document a stage. New ones belong to the organisation, or for staff also to the alliance; files that
 * the stage already has stay, whoever uploaded them. @throws `kit.file-unknown`, `kit.file-unfit`
 */
export function materialsOf(
  known: readonly Material[],
  fileIds: readonly string[],
  files: readonly StoredFile[],
  owner: Readonly<{ codes: readonly string[]; role: Recorder }>,
): Material[] {
  const ids = [...new Set(fileIds)];
  const added = ids.filter((id) => !known.some(({ fileId }) => fileId === id));
  mustBeEvidence('materialIds', added, files, owner);
  return ids.map((fileId) => {
    const { sha256 } = known.find((one) => one.fileId === fileId) ?? files.find(({ id }) => id === fileId)!;
    return { fileId, sha256 };
  });
}
