import type { Parties } from '../projects/parties.js';
import type { Standing } from './assessment.js';

/**
 * Contradictions in an assessment's reports. They are shown to the assessment subsystem for correction and never
 * refused.
 */
export const contradictions = [
  'submitted-before-accepted',
  'decided-before-submitted',
  'decided-without-submission',
  'withdrawn-before-accepted',
  'withdrawn-and-decided',
  'revoked-before-decided',
  'revoked-without-pass',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** The contradictions between the reports received so far. */
export function contradictionsOf(assessment: Standing): Contradiction[] {
  const { acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn } = assessment;
  const found: Record<Contradiction, boolean> = {
    'submitted-before-accepted': isBefore(submittedOn, acceptedOn),
    'decided-before-submitted': isBefore(decidedOn, submittedOn),
    'decided-without-submission': decidedOn !== null && submittedOn === null,
    'withdrawn-before-accepted': isBefore(withdrawnOn, acceptedOn ?? submittedOn),
    'withdrawn-and-decided': withdrawnOn !== null && decidedOn !== null,
    'revoked-before-decided': isBefore(revokedOn, decidedOn),
    'revoked-without-pass': revokedOn !== null && outcome !== 'passed',
  };
  return contradictions.filter((one) => found[one]);
}

const isBefore = (date: string | null, other: string | null): boolean =>
  date !== null && other !== null && date < other;

/** A reader: its roles, and the organisation that it acts for. */
export type Reader = Readonly<{ roles: readonly string[]; org?: string }>;

/** The parties of the project and staff see contradictions; everybody else sees only the project's status. */
export const seesContradictions = ({ agencyCode, enterpriseCode }: Parties, { roles, org }: Reader): boolean =>
  roles.includes('alliance-staff') ||
  (roles.includes('agency') && org === agencyCode) ||
  (roles.includes('enterprise') && org === enterpriseCode);
