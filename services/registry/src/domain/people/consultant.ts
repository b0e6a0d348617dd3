import {
  type Actor,
  ConsultantRecorded,
  type deletionReasons,
  PersonContactChanged,
  PersonContactForgotten,
} from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { type CodeHolder, mustHoldNoIdCard } from '../registration/agency.js';
import { refuse } from './people-refusals.js';

/**
 * A person who consults (咨询人员). Name and address are personal data and stay here; the name is public only with the
 * person's consent, the address goes to notification alone (PIPL 25).
 */
export type Consultant = Readonly<{
  id: string;
  version: number;
  name: string;
  email: string | null;
  /** Staff or the person vouch that the address is the person's own; an agency's word alone does not count. */
  emailConfirmed: boolean;
}>;

/** Staff vouch for an address that they record; an agency may have made it up (PIPL 14). */
export const vouches = ({ role }: Pick<Actor, 'role'>): boolean => role === 'alliance-staff';

/** Addresses are compared in lower case. */
export const normal = (email: string): string => email.trim().toLowerCase();
const contact = (personId: string, email: string) => PersonContactChanged.of(personId, { personId, email });

/** Adds a person to the register. */
export function recordConsultant(
  id: string,
  name: string,
  email: string | null,
  isVouched = false,
): Decision<Omit<Consultant, 'version'>> {
  mustHoldNoIdCard({ name, email: email ?? '' });
  const address = email && normal(email);
  return {
    state: { id, name, email: address, emailConfirmed: address !== null && isVouched },
    events: [ConsultantRecorded.of(id, { personId: id }), ...(address ? [contact(id, address)] : [])],
  };
}

/** Persons are recorded by an agency on the register, by its present code. @throws `registry.recorder-not-registered` */
export function mustBeRegistered(holder: CodeHolder | null): void {
  if (!holder?.current || holder.state !== 'registered') throw refuse('recorder-not-registered');
}

/**
 * A person whose address and name may be those of another one is recorded only as somebody else. `known` are the persons
 * with the address and an alike name, `shown` those of them of whom the caller may know.
 * @throws `registry.person-perhaps-known`
 */
export function mustBeAnother(known: readonly string[], shown: readonly string[], anotherPerson: boolean): void {
  if (known.length > 0 && !anotherPerson) throw refuse('person-perhaps-known', { field: 'name', persons: shown });
}

/**
 * Changes the address to which the person's own letters go. An employer enters the first one, the person agrees to any
 * other; staff vouch for what they record.
 * @throws `registry.person-email-not-agreed` where an employer changes an address
 */
export function changeEmail(
  consultant: Consultant,
  email: string,
  by: 'staff' | 'employer' | 'person',
): Decision<Consultant> {
  mustHoldNoIdCard({ email });
  const address = normal(email);
  const isSame = consultant.email === address;
  if (by === 'employer' && !isSame && consultant.email !== null) throw refuse('person-email-not-agreed');
  const emailConfirmed = by === 'staff' || (consultant.emailConfirmed && isSame);
  if (isSame && emailConfirmed === consultant.emailConfirmed) return unchanged(consultant);
  const events = isSame ? [] : [contact(consultant.id, address)];
  return { state: { ...consultant, email: address, emailConfirmed }, events };
}

/** Deletes a person's address; with it go the keys that open it in events (PIPL 47). */
export function deleteEmail(
  consultant: Consultant,
  reason: (typeof deletionReasons)[number],
  today: string,
): Decision<Consultant> {
  if (consultant.email === null) return unchanged(consultant);
  const told = { personId: consultant.id, forgottenOn: today, reason };
  return {
    state: { ...consultant, email: null, emailConfirmed: false },
    events: [PersonContactForgotten.of(consultant.id, told)],
  };
}

/** The person answers at the new address, after the confirmed former one had agreed to it. */
export const confirmEmail = (consultant: Consultant): Decision<Consultant> => ({
  state: { ...consultant, emailConfirmed: true },
  events: [],
});

/** The employer that an agency's agent acts for. @throws `registry.not-your-consultant` */
export function employerOf<E extends { creditCode: string }>(employers: readonly E[], { org }: Actor): E {
  const own = employers.find(({ creditCode }) => creditCode === org);
  if (!own) throw refuse('not-your-consultant');
  return own;
}

/** An agency sees and acts for its present employees only. @throws `registry.not-your-consultant` */
export function mustEmploy(employers: readonly { creditCode: string }[], { role, org }: Actor): void {
  if (role === 'agency' && !employers.some(({ creditCode }) => creditCode === org)) throw refuse('not-your-consultant');
}

/** The actions of an employer and staff for a person; a link needs the person's own address. */
export const allowedActions = ({ email, emailConfirmed }: Consultant, { role }: Pick<Actor, 'role'>): string[] => [
  'change-email',
  ...(emailConfirmed ? ['issue-consent-link'] : []),
  ...(email !== null && role === 'alliance-staff' ? ['delete-email'] : []),
];
