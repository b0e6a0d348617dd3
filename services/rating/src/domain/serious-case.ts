import type { SeriousCase } from '@heng/assessment';
import { CaseOpened } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';

/**
 * Three serious incidents at an agency that were filed within three months of each other (R11 4). Complaints takes the case from here:
 * a panel decides it.
 */
export type RatingCase = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  /** The complaint first filed of each incident. */
  incidents: readonly string[];
  /** The ids of the rulings. */
  facts: readonly string[];
  /** The day of the ruling that made the third. */
  completedOn: string;
  openedOn: string;
}>;

type Incidents = Pick<RatingCase, 'incidents'>;
const idsOf = ({ incidents }: SeriousCase): string[] => incidents.map(({ id }) => id);
const isPart = (part: readonly string[], whole: readonly string[]) => part.every((id) => whole.includes(id));

/** One case for each set of incidents: a larger set is the same case, and a part of a set is none. */
export function casesToOpen(found: readonly SeriousCase[], known: readonly Incidents[]): SeriousCase[] {
  return found.filter((one) => {
    const own = idsOf(one);
    const larger = found.some(
      (other) => other !== one && other.incidents.length > own.length && isPart(own, idsOf(other)),
    );
    return !larger && !known.some(({ incidents }) => isPart(own, incidents) || isPart(incidents, own));
  });
}

/** R11 (4): the ruling that makes the third serious incident opens the case at once, in a cycle or outside. */
export function openCase(
  identity: Pick<RatingCase, 'id' | 'agencyId'>,
  found: SeriousCase,
  today: string,
): Decision<Omit<RatingCase, 'version'>> {
  const { id, agencyId } = identity;
  const { completedOn } = found;
  const about = { incidents: idsOf(found), facts: [...found.facts], completedOn, openedOn: today };
  return {
    state: { id, agencyId, ...about },
    events: [CaseOpened.of(id, { caseId: id, agencyId, ...about })],
  };
}
