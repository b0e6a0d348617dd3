import type { Actor } from '@heng/contracts';
import { judgeRow, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import { daysOfADay, type OnSiteWork } from '../on-site-work/on-site-work.js';
import { refuse as refuseWork } from '../on-site-work/on-site-work-refusals.js';
import { type Employment, recordOnSiteWork, type Speaker, type WorkDay } from '../on-site-work/recording.js';
import { type Parties, requireParty } from '../projects/parties.js';
import type { Project } from '../projects/project.js';
import { mustBeId } from './import-id.js';
import { refuse } from './import-refusals.js';

/** A row about a day on site. */
export type OnSiteWorkRow = Readonly<{ projectId: string; personId: string; on: string; days: string }>;

type Work = Omit<OnSiteWork, 'version'>;

/** The records that a row refers to. */
export type KnownOfWork = Readonly<{
  /** The project with the present codes of its parties. */
  project: Readonly<{ project: Project; parties: Parties }> | undefined;
  /** The person's month on the project, stored or new. */
  work: Work;
  /** The person's employments at the project's agency. */
  employments: readonly Employment[];
}>;

/**
 * A row records a consultant's work on site on one day, by the rule for a single record of the agency or staff (R5).
 */
export function importOnSiteWork(
  row: OnSiteWorkRow,
  { project, work, employments }: KnownOfWork,
  actor: Actor,
  today: string,
): RowJudgement<{ day: WorkDay; decision: Decision<Work> }> {
  const checks = [
    () => mustBeId('projectId', row.projectId),
    () => mustBeId('personId', row.personId),
    () => dayOf(row),
  ];
  return judgeRow(checks, () => {
    if (!project) throw refuse('import-project-unknown', { field: 'projectId' });
    requireParty(project.parties, actor);
    const day = dayOf(row);
    const speaker = speakerOf(actor);
    return { day, decision: recordOnSiteWork(project.project, work, [day], speaker, { employments, today }) };
  });
}

/** An agency speaks for itself; staff speak for the enterprise. */
export const speakerOf = ({ role, sub }: Actor): Speaker => ({
  role: role === 'agency' ? 'agency' : 'alliance-staff',
  sub,
});

function dayOf({ on, days: text }: OnSiteWorkRow): WorkDay {
  const days = Number(text.normalize('NFKC'));
  if (!daysOfADay.includes(days)) throw refuseWork('days-not-halves', { field: 'days', on, days: text });
  return { on, days };
}
