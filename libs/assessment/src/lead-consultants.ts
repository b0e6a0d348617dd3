import { idsOf, type StandingFacts } from './evidence.js';
import { exact, isLess, sum } from './fraction.js';
import type { Methodology } from './methodology.js';
import { firstProjectOf } from './moves.js';
import { revocationOf } from './undone.js';

/** The days of a period whose on-site work counts, and the day by which the enterprise has passed. */
export type Service = Readonly<{ within: (date: string) => boolean; passedBy: string }>;

/** An enterprise that a person served as lead consultant, and the facts behind it. */
export type Role = Readonly<{ enterpriseId: string; facts: readonly string[] }>;

/**
 * R9 1: the enterprises that have passed by the day and that the person served as lead consultant (项目组主要成员): the
 * on-site days of the period on a project, and on those that continue it also at another agency, reach the threshold. An
 * enterprise passes on the day of the assessment decision, unless its certificate was revoked by the day.
 */
export function leadRoles(
  facts: StandingFacts,
  { leadConsultantDays }: Pick<Methodology['definitions'], 'leadConsultantDays'>,
  personId: string,
  { within, passedBy }: Service,
): Role[] {
  const firstOf = firstProjectOf(facts.projects);
  const done = facts.onSiteWork.filter(({ data }) => data.personId === personId && daysWithin(data, within) > 0);
  const services = Map.groupBy(done, ({ data }) => firstOf(data.projectId));
  return [...services.values()].flatMap((work) => {
    const days = sum(work.map(({ data }) => exact(daysWithin(data, within))));
    if (isLess(days, exact(leadConsultantDays))) return [];
    const { enterpriseId } = work[0]!.data;
    const passes = facts.decisions
      .filter(
        ({ data }) => data.enterpriseId === enterpriseId && data.outcome === 'passed' && data.decidedOn <= passedBy,
      )
      .filter((pass) => !revocationOf(facts, pass, passedBy));
    return passes.length > 0 ? [{ enterpriseId, facts: idsOf(work, passes) }] : [];
  });
}

/** The days on site in a period; work not recorded day by day counts when all of it lies within. */
function daysWithin(
  { from, until, days, entries }: StandingFacts['onSiteWork'][number]['data'],
  within: Service['within'],
) {
  if (!entries) return within(from) && within(until) ? days : 0;
  return entries.filter(({ on }) => within(on)).reduce((total, entry) => total + entry.days, 0);
}

export const distinctEnterprises = (roles: readonly Role[]): number =>
  new Set(roles.map(({ enterpriseId }) => enterpriseId)).size;
