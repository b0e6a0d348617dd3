import { type Actor, type Stage, stages } from '@heng/contracts';
import { judgeRow, mustBeName, type RowJudgement } from '@heng/imports/domain';
import { type BusinessDay, type Decision, DomainError } from '@heng/kit/domain';
import { endProject } from '../projects/ending.js';
import type { Project } from '../projects/project.js';
import { proposeProject, startProject } from '../projects/proposal.js';
import { recordStage } from '../projects/stages.js';
import { refuse } from './import-refusals.js';

type StageDates = Readonly<{ startedOn: string | null; completedOn: string | null }>;

/** The parties and the first day of a project; the codes are in their plain form. */
export type ProjectStart = Readonly<{ agencyCode: string; enterpriseCode: string; startedOn: string }>;

/** A row about a project; `number` is the importer's own. */
export type ProjectRow = ProjectStart &
  Readonly<{ number: string; stages: Readonly<Partial<Record<Stage, StageDates>>>; endedOn: string | null }>;

/** An equal text for two projects with the same start. */
export const startOf = ({ agencyCode, enterpriseCode, startedOn }: ProjectStart): string =>
  JSON.stringify([agencyCode, enterpriseCode, startedOn]);

/** A project as another one with the same start needs it. */
export type EqualProject = Pick<Project, 'id' | 'state'>;

/** The records that a row refers to. */
export type KnownOfProject = Readonly<{
  agency: Readonly<{ agencyId: string; creditCode: string; deregisteredOn: string | null }> | undefined;
  enterprise: Readonly<{ id: string; creditCode: string }> | undefined;
  /** The project or proposal of the agency with the enterprise that begins on the same day, unless it was withdrawn. */
  equal: EqualProject | null;
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
  { agency, enterprise, equal }: KnownOfProject,
  id: string,
  actor: Actor,
  day: BusinessDay,
): RowJudgement<Decision<Omit<Project, 'version'>>> {
  const checks = [
    () => mustBeName('number', row.number, 1, 50),
    () => mustBeAgencyOf(row, agency, actor),
    () => {
      if (!enterprise) throw refuse('import-enterprise-unknown', { field: 'enterpriseCode' });
    },
    () => actor.role === 'agency' && mustBeProposal(row),
  ];
  return judgeRow(checks, () => {
    if (equal && equal.state !== 'declined') throw refuse('import-project-known', { field: 'startedOn' });
    const { agencyId, creditCode: agencyCode } = agency!;
    const parties = { agencyId, agencyCode, enterpriseId: enterprise!.id, enterpriseCode: enterprise!.creditCode };
    const proposal = { ...parties, id, startedOn: row.startedOn };
    const begun = atColumns(PARTIES, () =>
      actor.role === 'agency'
        ? proposeProject(proposal, agency!, day.today, null, equal)
        : startProject(proposal, agency!, day.today),
    );
    return goneThrough(begun, row, actor, day);
  });
}

const PARTIES = { agencyId: 'agencyCode', enterpriseId: 'enterpriseCode' };

/** The project that results from recording each step by itself. */
function goneThrough(begun: Decision<Omit<Project, 'version'>>, row: ProjectRow, { sub }: Actor, day: BusinessDay) {
  let made: Decision<Project> = { ...begun, state: { ...begun.state, version: 1 } };
  for (const stage of stages) {
    const dates = row.stages[stage];
    if (!dates) continue;
    const by = { role: 'alliance-staff', sub } as const;
    const record = (project: Project) => recordStage(project, stage, dates, by, day.today);
    made = then(made, (project) => atColumns(stageColumns(stage), () => record(project)));
  }
  const { endedOn } = row;
  if (endedOn === null) return made;
  const end = { ending: 'completed', endedOn, reason: null, continuedBy: null, lastWorkedOn: null } as const;
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
  if (role === 'agency' && org !== agencyCode) throw refuse('import-not-your-agency', { field: 'agencyCode' });
  if (!agency) throw refuse('import-agency-unknown', { field: 'agencyCode' });
}

function mustBeProposal({ endedOn, stages: recorded }: ProjectRow): void {
  if (endedOn !== null) throw refuse('import-proposal-only', { field: 'endedOn' });
  for (const stage of stages) {
    const dates = recorded[stage];
    if (dates)
      throw refuse('import-proposal-only', {
        field: stageColumns(stage)[dates.startedOn ? 'startedOn' : 'completedOn'],
      });
  }
}
