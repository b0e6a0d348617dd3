import { AgreementAsked, AgreementDecided, type agreementMatters } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import type { Consultant } from './consultant.js';
import { refuse } from './people-refusals.js';

/** The days for which a link, and then an agreement to an employment, is valid *(default)*. */
const DAYS = 30;

/**
 * An agreement (同意): asked of a person by a one-time link to the address on record, or given by the present employer:
 * asked → agreed | declined; agreed. An agency takes over a consultant who is employed elsewhere, and an employer
 * changes a person's address, with such an agreement only.
 */
export type Agreement = Readonly<{
  id: string;
  version: number;
  personId: string;
  matter: (typeof agreementMatters)[number];
  /** The agency that asks to employ the person, or to change the address. */
  agencyId: string;
  /** The new address, in the matter of an address. */
  newEmail: string | null;
  /** SHA-256 of the link's secret; null when an employer agreed. */
  tokenHash: string | null;
  /** The address on record at that time; a link to a former address is worth nothing. */
  sentTo: string | null;
  state: 'asked' | 'agreed' | 'declined';
  askedOn: string;
  /** The last day of the link, later of the agreement. */
  validUntil: string;
  decidedOn: string | null;
  decidedBy: 'person' | 'employer' | null;
}>;

type Secret = Readonly<{ id: string; token: string; tokenHash: string }>;
export type Asked = Pick<Agreement, 'matter' | 'newEmail'> &
  Readonly<{ agency: Readonly<{ id: string; name: string }> }>;

/** Asks the person: one link of an agency in a matter each day at most *(default)*. */
export function askPerson(
  { id, token, tokenHash }: Secret,
  { id: personId, email: sentTo }: Pick<Consultant, 'id' | 'email'>,
  { matter, newEmail, agency }: Asked,
  lastAskedOn: string | null,
  today: string,
): Decision<Omit<Agreement, 'version'>> {
  if (sentTo === null) throw refuse('person-email-missing', { field: 'email' });
  if (lastAskedOn === today) throw refuse('consent-link-recent', { issuedOn: lastAskedOn });
  const validUntil = plusDays(today, DAYS);
  const about = { personId, matter, agencyId: agency.id };
  const open = { state: 'asked' as const, askedOn: today, validUntil, decidedOn: null, decidedBy: null };
  const told = { agreementId: id, ...about, agencyName: agency.name, token, validUntil };
  return { state: { id, ...about, newEmail, tokenHash, sentTo, ...open }, events: [AgreementAsked.of(id, told)] };
}

/** The present employer agrees that another agency employs the person too. @throws `registry.employment-agency-own` */
export function agreeAsEmployer(
  id: string,
  { personId, agencyId }: Pick<Agreement, 'personId' | 'agencyId'>,
  employerId: string,
  today: string,
): Decision<Omit<Agreement, 'version'>> {
  if (agencyId === employerId) throw refuse('employment-agency-own', { field: 'agencyId', agencyId });
  const about = { personId, matter: 'employment' as const, agencyId };
  const dates = { askedOn: today, decidedOn: today, validUntil: plusDays(today, DAYS) };
  const agreed = { state: 'agreed', decidedBy: 'employer' } as const;
  const state = { id, ...about, newEmail: null, tokenHash: null, sentTo: null, ...dates, ...agreed };
  return { state, events: [decided(state)] };
}

type Addressee = Pick<Consultant, 'email'>;

/** @throws `registry.consent-link-invalid` for a spent or expired link, and one to a former address */
export function mustBeOpen({ state, validUntil, sentTo }: Agreement, { email }: Addressee, today: string): void {
  if (state !== 'asked' || validUntil < today || sentTo !== email) throw refuse('consent-link-invalid');
}

/** The person agrees or declines, which spends the link. */
export function answerAsked(
  agreement: Agreement,
  person: Addressee,
  agreed: boolean,
  today: string,
): Decision<Agreement> {
  mustBeOpen(agreement, person, today);
  const answer = { state: agreed ? 'agreed' : 'declined', decidedOn: today, decidedBy: 'person' } as const;
  const next = { ...agreement, ...answer, validUntil: plusDays(today, DAYS) };
  return { state: next, events: [decided(next)] };
}

function decided({ id, personId, matter, agencyId, state, decidedOn, decidedBy }: Omit<Agreement, 'version'>) {
  const about = { agreementId: id, personId, matter, agencyId };
  return AgreementDecided.of(id, { ...about, agreed: state === 'agreed', by: decidedBy!, decidedOn: decidedOn! });
}
