import { stages } from '@heng/contracts';
import type { RowOf } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import { FIRST_HALF, later, latest } from './days.js';
import { times } from './people.js';
import type { Random } from './random.js';

type Kind = keyof MadeAgency['design']['projects'];
/** A project's course: its dates, null for steps after the end of the half-year. */
export type MadeProject = Readonly<{
  agency: MadeAgency;
  kind: Kind;
  number: string;
  enterprise: string;
  startedOn: string;
  submittedOn: string | null;
  decidedOn: string | null;
  endedOn: string | null;
}>;

/** Days from the start to the beginning of each stage and to the end of the last before the assessment. */
const STAGE_DAYS = [0, 10, 35, 60, 95, 125] as const;

/** All projects of all agencies, each agency serving an enterprise once. */
export function makeProjects(
  random: Random,
  agencies: readonly MadeAgency[],
  enterprises: readonly string[],
): MadeProject[] {
  let count = 0;
  return agencies.flatMap((agency) =>
    (Object.entries(agency.design.projects) as [Kind, number][]).flatMap(([kind, projects]) =>
      times(projects, () => {
        const enterprise = enterprises[count % enterprises.length]!;
        count += 1;
        return { agency, kind, number: `P-${String(count).padStart(4, '0')}`, enterprise, ...datesOf(kind, random) };
      }),
    ),
  );
}

function datesOf(kind: Kind, random: Random): Pick<MadeProject, 'startedOn' | 'submittedOn' | 'decidedOn' | 'endedOn'> {
  const notAssessed = { submittedOn: null, decidedOn: null };
  if (kind === 'running')
    return { startedOn: later('2025-10-01', random.whole(0, 240)), ...notAssessed, endedOn: null };
  if (kind === 'endedBefore') {
    const startedOn = later('2025-02-05', random.whole(0, 20));
    return { startedOn, ...notAssessed, endedOn: later(startedOn, random.whole(126, 132)) };
  }
  const [firstStart, spread] = {
    assessedBefore: ['2024-10-08', 50] as const,
    carriedOver: ['2025-01-28', 110] as const,
    assessed: ['2025-07-01', 150] as const,
  }[kind];
  const startedOn = later(firstStart, random.whole(0, spread));
  const earliestSubmission = kind === 'carriedOver' ? '2025-07-05' : startedOn;
  const submittedOn = later(latest(later(startedOn, 130), earliestSubmission), random.whole(0, 18));
  const decidedOn = later(submittedOn, random.whole(18, 30));
  return { startedOn, submittedOn, decidedOn, endedOn: later(decidedOn, random.whole(2, 8)) };
}

export function projectRow(project: MadeProject, { handedIn } = FIRST_HALF): RowOf<'projects'> {
  const { agency, number, enterprise, startedOn, endedOn } = project;
  const end = { endedOn, endHandedInOn: endedOn && handedIn(endedOn), continues: null };
  return { number, agency: agency.row.creditCode, enterprise, startedOn, handedInOn: handedIn(startedOn), ...end };
}

/** A stage is submitted when it is done, the running one when it has begun. */
export function stageRows(project: MadeProject, { until, handedIn } = FIRST_HALF): RowOf<'stages'>[] {
  const { number, startedOn, submittedOn, decidedOn, endedOn } = project;
  return stages.flatMap((stage, i) => {
    const begun = stage === 'assessment' ? submittedOn : later(startedOn, STAGE_DAYS[i]!);
    const done = stage === 'assessment' ? decidedOn : later(startedOn, STAGE_DAYS[i + 1]! - 1);
    if (!begun || begun > until || (endedOn && begun > endedOn)) return [];
    const completedOn = done && done <= until ? done : null;
    // Most enterprises leave recording to the agency; some record themselves.
    const recordedBy = Number(number.slice(-1)) < 7 ? ('agency' as const) : ('enterprise' as const);
    return [
      { project: number, stage, startedOn: begun, completedOn, recordedBy, handedInOn: handedIn(completedOn ?? begun) },
    ];
  });
}

/** The latest assessments of an agency fail, as many as its design has; in a later half-year none. */
export function assessmentRows(projects: readonly MadeProject[], half = FIRST_HALF): RowOf<'assessments'>[] {
  const { handedIn } = half;
  const assessed = projects.filter(({ submittedOn }) => submittedOn);
  const byAgency = Map.groupBy(assessed, ({ agency }) => agency);
  return assessed.map((project) => {
    const { agency, number, submittedOn, decidedOn } = project;
    const order = byAgency.get(agency)!.toSorted((a, b) => (a.decidedOn! < b.decidedOn! ? 1 : -1));
    const outcome = half === FIRST_HALF && order.indexOf(project) < agency.design.failed ? 'failed' : 'passed';
    const decision = { outcome, decidedOn, decisionHandedInOn: handedIn(decidedOn!) } as const;
    return {
      number: number.replace('P', 'A'),
      project: number,
      submittedOn: submittedOn!,
      handedInOn: handedIn(submittedOn!),
      ...decision,
    };
  });
}
