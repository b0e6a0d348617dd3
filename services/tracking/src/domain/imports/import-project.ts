import { type Actor, plainCode, type Stage, stages } from '@heng/contracts';
import { judgeRow, mustBeOfLength, type RowJudgement } from '@heng/imports/domain';
import { type BusinessDay, type Decision, DomainError } from '@heng/kit/domain';
import { endProject } from '../projects/ending.js';
import type { Project } from '../projects/project.js';
import { type Proposal, proposeProject, startProject } from '../projects/proposal.js';
import { recordStage } from '../projects/stages.js';
import { refuse } from './import-refusals.js';

type StageDates = Readonly<{ startedOn: string | null; completedOn: string | null }>;

/** A row about a project. */
export type ProjectRow = Readonly<{
  /** The importer's own number of the project. */
  number: string;
  agencyCode: string;
  enterpriseCode: string;
  startedOn: string;
  stages: Readonly<Partial<Record<Stage, StageDates>>>;
  endedOn: string | null;
}>;

/** The records that a row refers to. */
export type KnownOfProject = Readonly<{
  agency: Readonly<{ agencyId: string; creditCode: string; deregisteredOn: string | null }> | undefined;
  enterprise: Readonly<{ id: string; creditCode: string }> | undefined;
  /** True when the agency has a project with the enterprise that begins on the same day. */
  recorded: boolean;
}>;

/** The columns of a stage's dates. */
export function stageColumns(stage: Stage): Readonly<Record<keyof StageDates, string>> {
  const name = stage.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { startedOn: `${name}StartedOn`, completedOn: `${name}CompletedOn` };
}

/**
 * A row makes a project by the rules of the single steps (R4): for staff it begins at once, with its stages and its
 * end; an agency only proposes its own.
 */
export function importProject(
  row: ProjectRow,
  { agency, enterprise, recorded }: KnownOfProject,
  id: string,
  actor: Actor,
  day: BusinessDay,
): RowJudgement<Decision<Omit<Project, 'version'>>> {
  const checks = [
    () => mustBeOfLength('number', row.number, 1, 50),
    () => mustBeAgencyOf(row, agency, actor),
    () => {
      if (!enterprise) throw refuse('import-enterprise-unknown', { field: 'enterpriseCode' });
    },
    () => actor.role === 'agency' && mustBeProposal(row),
  ];
  return judgeRow(checks, () => {
    if (recorded) throw refuse('import-project-known', { field: 'startedOn' });
    const { agencyId, creditCode: agencyCode } = agency!;
    const parties = { agencyId, agencyCode, enterpriseId: enterprise!.id, enterpriseCode: enterprise!.creditCode };
    const proposal = { ...parties, id, startedOn: row.startedOn };
    return actor.role === 'agency'
      ? proposed(proposal, agency!, day.today)
      : goneThrough(row, proposal, agency!, actor, day);
  });
}

const PARTIES = { agencyId: 'agencyCode', enterpriseId: 'enterpriseCode' };
type Agency = NonNullable<KnownOfProject['agency']>;

const proposed = (proposal: Proposal, agency: Agency, today: string) =>
  atColumns(PARTIES, () => proposeProject(proposal, agency, today));

/** The project that results from recording each step by itself. */
function goneThrough(row: ProjectRow, proposal: Proposal, agency: Agency, { sub }: Actor, day: BusinessDay) {
  const { today } = day;
  const started = atColumns(PARTIES, () => startProject(proposal, agency, today));
  let made: Decision<Project> = { ...started, state: { ...started.state, version: 1 } };
  for (const stage of stages) {
    const dates = row.stages[stage];
    if (!dates) continue;
    const recordedBy = { role: 'alliance-staff', sub } as const;
    made = then(made, (project) =>
      atColumns(stageColumns(stage), () => recordStage(project, stage, dates, recordedBy, today)),
    );
  }
  if (row.endedOn === null) return made;
  const end = {
    ending: 'completed',
    endedOn: row.endedOn,
    reason: null,
    continuedBy: null,
    lastWorkedOn: null,
  } as const;
  return then(made, (project) => endProject(project, end, day));
}

function then(made: Decision<Project>, next: (project: Project) => Decision<Project>): Decision<Project> {
  const { state, events, deadlines = [] } = next(made.state);
  return { state, events: [...made.events, ...events], deadlines: [...(made.deadlines ?? []), ...deadlines] };
}

/** Moves a refusal of a field to the column that has it. */
function atColumns<T>(columns: Readonly<Record<string, string>>, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const field = columns[String(error.details['field'])];
    throw field ? new DomainError(error, error.code, { ...error.details, field }) : error;
  }
}

/** An agency imports for itself only, whether or not it knows another agency's code. */
function mustBeAgencyOf({ agencyCode }: ProjectRow, agency: KnownOfProject['agency'], { role, org }: Actor): void {
  if (role === 'agency' && org !== plainCode(agencyCode))
    throw refuse('import-not-your-agency', { field: 'agencyCode' });
  if (!agency) throw refuse('import-agency-unknown', { field: 'agencyCode' });
}

function mustBeProposal(row: ProjectRow): void {
  if (row.endedOn !== null) throw refuse('import-proposal-only', { field: 'endedOn' });
  for (const stage of stages) {
    const { startedOn, completedOn } = row.stages[stage] ?? { startedOn: null, completedOn: null };
    const columns = stageColumns(stage);
    if (startedOn !== null) throw refuse('import-proposal-only', { field: columns.startedOn });
    if (completedOn !== null) throw refuse('import-proposal-only', { field: columns.completedOn });
  }
}
