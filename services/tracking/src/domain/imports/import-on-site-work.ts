import type { Actor } from '@heng/contracts';
import { judgeRow, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import { daysOfADay, type UnsavedWork } from '../on-site-work/on-site-work.js';
import { refuse as refuseWork } from '../on-site-work/on-site-work-refusals.js';
import { type Employment, recordOnSiteWork, type WorkDay } from '../on-site-work/recording.js';
import { type Project, recorderOf, requireParty } from '../projects/project.js';
import { mustBeId } from './import-id.js';
import { refuse } from './import-refusals.js';

/** A row about a day on site. */
export type OnSiteWorkRow = Readonly<Record<'projectId' | 'personId' | 'on' | 'days', string>>;

/** The records that a row refers to. */
export type KnownOfWork = Readonly<{
  /** The project with the present codes of its parties. */
  project: Project | undefined;
  /** The person's month on the project, stored or new. */
  work: UnsavedWork;
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
): RowJudgement<{ day: WorkDay; decision: Decision<UnsavedWork> }> {
  const checks = [
    () => mustBeId('projectId', row.projectId),
    () => mustBeId('personId', row.personId),
    () => dayOf(row),
  ];
  return judgeRow(checks, () => {
    if (!project) throw refuse('import-project-unknown', { field: 'projectId' });
    requireParty(project, actor);
    const day = dayOf(row);
    const statement = { days: [day], by: recorderOf(actor), today };
    return { day, decision: recordOnSiteWork(project, work, statement, employments) };
  });
}

function dayOf({ on, days: text }: OnSiteWorkRow): WorkDay {
  const days = Number(text.normalize('NFKC'));
  if (!daysOfADay.includes(days)) throw refuseWork('days-not-halves', { field: 'days', on, days: text });
  return { on, days };
}
