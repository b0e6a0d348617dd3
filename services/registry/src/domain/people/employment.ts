import { EmploymentEnded, EmploymentStarted } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { type Agency, agencyLifecycle } from '../registration/agency.js';
import { refuse } from './people-refusals.js';
import { notInFuture } from '../refusals.js';

/** A person's employment at an agency: current → ended. `from` and `until` are both included. */
export type Employment = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  personId: string;
  from: string;
  until: string | null;
  /** As the agency declares it; R9 1b is computed from projects. */
  fullTime: boolean;
}>;
export type Hiring = Pick<Employment, 'id' | 'personId' | 'from' | 'fullTime'>;

/** True when an employment shares a day with an open-ended one that begins on a day. */
const reaches = ({ until }: Employment, from: string): boolean => until === null || until >= from;

/** `others` are all employments of the person; `isAgreed`: the person, a present employer or staff agree to a second one. */
export type Standing = Readonly<{ others: readonly Employment[]; isAgreed: boolean }>;

/**
 * A person starts to work for a registered agency. Employments at one agency do not overlap; at two they may if that is
 * agreed, and a signal follows.
 * @throws `registry.employment-overlaps`, `registry.employment-not-agreed`
 */
export function startEmployment(
  { id, personId, from, fullTime }: Hiring,
  agency: Agency,
  { others, isAgreed }: Standing,
  today: string,
): Decision<Omit<Employment, 'version'>> {
  agencyLifecycle.after('start-employment', agency);
  notInFuture('from', from, today);
  const agencyId = agency.id;
  const overlapping = others.filter((employment) => reaches(employment, from));
  const other = overlapping.find((employment) => employment.agencyId === agencyId);
  if (other)
    throw refuse('employment-overlaps', { field: 'from', from, otherFrom: other.from, otherUntil: other.until ?? '…' });
  if (overlapping.length > 0 && !isAgreed) throw refuse('employment-not-agreed', { field: 'personId' });
  return {
    state: { id, agencyId, personId, from, until: null, fullTime },
    events: [EmploymentStarted.of(id, { employmentId: id, agencyId, personId, from, fullTime })],
  };
}

/** An employment ends after its last day. */
export function endEmployment(employment: Employment, until: string, today: string): Decision<Employment> {
  const { id, agencyId, personId, from, fullTime } = employment;
  if (!isCurrent(employment)) throw refuse('employment-already-ended', { until: employment.until });
  notInFuture('until', until, today);
  if (until < from) throw refuse('employment-ends-before-start', { field: 'until', until, from });
  return {
    state: { ...employment, until },
    events: [EmploymentEnded.of(id, { employmentId: id, agencyId, personId, from, until, fullTime })],
  };
}

const isCurrent = ({ until }: Employment): boolean => until === null;

export const allowedActions = (employment: Employment): string[] => (isCurrent(employment) ? ['end'] : []);
