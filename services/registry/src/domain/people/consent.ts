import { ConsentLinkIssued, NameConsentGiven, NameConsentWithdrawn } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import type { Consultant } from './consultant.js';
import { refuse } from './people-refusals.js';

/** The days for which a link is valid *(default)*. */
const LINK_DAYS = 30;

/** A one-time link (一次性链接) sent to a person: issued → spent by a decision. Opening it spends nothing. */
export type ConsentLink = Readonly<{
  id: string;
  version: number;
  personId: string;
  /** SHA-256 of the secret, which is not stored. */
  tokenHash: string;
  /** The person's address at that time; a change of address invalidates the links sent to the old one. */
  sentTo: string;
  issuedOn: string;
  /** The last day of its validity. */
  validUntil: string;
  spentOn: string | null;
}>;

/** A person's latest decision on whether the name may be public (PIPL 14, 15, 25). */
export type Consent = Readonly<{
  id: string;
  version: number;
  personId: string;
  given: boolean;
  decidedOn: string;
  linkId: string;
}>;

type Secret = Readonly<{ id: string; token: string; tokenHash: string }>;
type Asking = Readonly<{
  agencyName?: string | undefined;
  lastIssuedOn: string | null;
  /** The name is public now, so the person may withdraw. */
  isGiven: boolean;
}>;

/**
 * Sends a person a link, because an agency or the person asked: at most one a day *(default)*, to protect the mailbox. It
 * goes to a confirmed address only, as an employer could enter one of its own; to withdraw, also to another.
 */
export function issueLink(
  { id, token, tokenHash }: Secret,
  person: Pick<Consultant, 'id' | 'email' | 'emailConfirmed'>,
  { agencyName, lastIssuedOn, isGiven }: Asking,
  today: string,
): Decision<Omit<ConsentLink, 'version'>> {
  const { email: sentTo } = person;
  if (sentTo === null) throw refuse('person-email-missing', { field: 'email' });
  if (!person.emailConfirmed && !isGiven) throw refuse('person-email-unconfirmed', { field: 'email' });
  if (lastIssuedOn === today) throw refuse('consent-link-recent', { issuedOn: lastIssuedOn });
  const validUntil = plusDays(today, LINK_DAYS);
  const told = { linkId: id, personId: person.id, token, validUntil, ...(agencyName ? { agencyName } : {}) };
  return {
    state: { id, personId: person.id, tokenHash, sentTo, issuedOn: today, validUntil, spentOn: null },
    events: [ConsentLinkIssued.of(id, told)],
  };
}

type Addressee = Pick<Consultant, 'email'>;

/**
 * One refusal covers spent and expired links and those to a former address, so that nobody can tell them apart. @throws
 * `registry.consent-link-invalid`
 */
export function mustBeUsable({ spentOn, validUntil, sentTo }: ConsentLink, { email }: Addressee, today: string): void {
  if (spentOn || validUntil < today || sentTo !== email) throw refuse('consent-link-invalid');
}

/** The person's decision spends the link. */
export function spend(link: ConsentLink, person: Addressee, today: string): Decision<ConsentLink> {
  mustBeUsable(link, person, today);
  return { state: { ...link, spentOn: today }, events: [] };
}

/** The decisions that a link to the person's address allows. */
export const decisionsAt = ({ emailConfirmed }: Pick<Consultant, 'emailConfirmed'>) =>
  emailConfirmed ? (['give', 'withdraw', 'delete-address'] as const) : (['withdraw', 'delete-address'] as const);

/** A name is not public by a consent that the person has no address any more to withdraw (PIPL 15). */
export function withdrawWithoutAddress(consent: Consent, today: string): Decision<Consent> {
  if (!consent.given) return unchanged(consent);
  const { personId, linkId } = consent;
  const events = [NameConsentWithdrawn.of(consent.id, { personId, linkId, decidedOn: today })];
  return { state: { ...consent, given: false, decidedOn: today }, events };
}

/**
 * The person gives or withdraws consent; withdrawing is as easy as giving and takes effect at once (PIPL 15). Giving
 * needs a confirmed address. @throws `registry.person-email-unconfirmed`
 */
export function decide(
  id: string,
  { id: linkId, personId }: ConsentLink,
  { emailConfirmed }: Pick<Consultant, 'emailConfirmed'>,
  given: boolean,
  today: string,
): Decision<Omit<Consent, 'version'>> {
  if (given && !emailConfirmed) throw refuse('person-email-unconfirmed', { field: 'email' });
  const told = { personId, linkId, decidedOn: today };
  return {
    state: { id, personId, given, decidedOn: today, linkId },
    events: [given ? NameConsentGiven.of(id, told) : NameConsentWithdrawn.of(id, told)],
  };
}
