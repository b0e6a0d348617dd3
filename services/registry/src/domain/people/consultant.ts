import { type Actor, ConsultantRecorded, PersonContactChanged } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { type CodeHolder, mustHoldNoIdCard } from '../registration/agency.js';
import { refuse } from './people-refusals.js';

/**
 * A person who consults (咨询人员). Name and address are personal data and stay here; the name is public only with the
 * person's consent, the address goes to notification alone (PIPL 25).
 */
export type Consultant = Readonly<{ id: string; version: number; name: string; email: string | null }>;

/** Addresses are compared in lower case. */
const normal = (email: string): string => email.trim().toLowerCase();
const contact = (personId: string, email: string) => PersonContactChanged.of(personId, { personId, email });

/** Adds a person to the register. */
export function recordConsultant(
  id: string,
  name: string,
  email: string | null,
): Decision<Omit<Consultant, 'version'>> {
  mustHoldNoIdCard({ name, email: email ?? '' });
  const address = email && normal(email);
  return {
    state: { id, name, email: address },
    events: [ConsultantRecorded.of(id, { personId: id }), ...(address ? [contact(id, address)] : [])],
  };
}

/** Persons are recorded by an agency on the register, by its present code. @throws `registry.recorder-not-registered` */
export function mustBeRegistered(holder: CodeHolder | null): void {
  if (!holder?.current || holder.state !== 'registered') throw refuse('recorder-not-registered');
}

/** Changes the address to which the person's own letters go. */
export function changeEmail(consultant: Consultant, email: string): Decision<Consultant> {
  mustHoldNoIdCard({ email });
  const address = normal(email);
  if (consultant.email === address) return unchanged(consultant);
  return { state: { ...consultant, email: address }, events: [contact(consultant.id, address)] };
}

/** An agency sees and acts for its present employees only. @throws `registry.not-your-consultant` */
export function mustEmploy(employers: readonly { creditCode: string }[], { role, org }: Actor): void {
  if (role === 'agency' && !employers.some(({ creditCode }) => creditCode === org)) throw refuse('not-your-consultant');
}

/** The actions of an employer and staff for a person; a link needs an address. */
export const allowedActions = ({ email }: Consultant): string[] => [
  'change-email',
  ...(email === null ? [] : ['issue-consent-link']),
];
