import { OnSiteWorkRecorded } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { requireHappened, requireWithinProject } from './business-dates.js';
import { factsOf, type Project } from './project.js';
import { refuse } from './refusals.js';

/** A consultant's on-site work at an enterprise: recorded, for good (R5). */
export type OnSiteWork = Readonly<{
  id: string;
  version: number;
  projectId: string;
  personId: string;
  from: string;
  /** Inclusive. */
  until: string;
  /** Person-days, in halves. */
  days: number;
}>;

/** A person's employment at the project's agency, both days inclusive; `until` is null while it lasts. */
export type Employment = Readonly<{ from: string; until: string | null }>;

/** On-site work is done by a person whom the agency employs on all its days, at most one day a day (R5). */
export function recordOnSiteWork(
  project: Project,
  work: Omit<OnSiteWork, 'version' | 'projectId'>,
  employments: readonly Employment[],
  today: string,
): Decision<Omit<OnSiteWork, 'version'>> {
  const { id, personId, from, until, days } = work;
  if (until < from) throw refuse('work-ends-before-start', { from, until });
  requireHappened('until', until, today);
  requireWithinProject('from', from, project);
  requireWithinProject('until', until, project);
  if (!(days > 0) || !Number.isInteger(days * 2)) throw refuse('days-not-halves', { field: 'days', days });
  if (plusDays(from, Math.ceil(days) - 1) > until) throw refuse('days-exceed-period', { days, from, until });
  if (!employedThroughout(employments, from, until)) throw refuse('not-employed', { personId, from, until });
  return {
    state: { ...work, projectId: project.id },
    events: [OnSiteWorkRecorded.of(id, { ...factsOf(project), workId: id, personId, from, until, days })],
  };
}

/** Whether employments, one after the other, cover every day from `from` to `until`. */
export function employedThroughout(employments: readonly Employment[], from: string, until: string): boolean {
  let uncovered = from;
  for (const employment of employments.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (employment.from > uncovered) return false;
    if (employment.until === null || employment.until >= until) return true;
    if (employment.until >= uncovered) uncovered = plusDays(employment.until, 1);
  }
  return false;
}
