import type { Expiry } from '@heng/assessment';
import { CertificateIssued, CertificateLapsed, CertificateRenewed, CertificateRevoked } from '@heng/contracts';
import { type Decision, type DeadlineChange, plainDate, unchanged } from '@heng/kit/domain';
import { plusMonths } from '@heng/legal-time';
import { mustHoldNoIdCard } from '../registration/agency.js';
import { refuse } from './people-refusals.js';
import { notInFuture } from '../refusals.js';

/**
 * 考试合格证书: valid from the day of issue to its last day, then renewed or lapsed (R9 1a); a lapsed one is renewed late
 * when late facts earn it. It can be revoked while valid or lapsed. Its number, person and days never change.
 */
export type Certificate = Readonly<{
  id: string;
  version: number;
  number: string;
  personId: string;
  issuedOn: string;
  /** The last day of validity, inclusive. */
  validUntil: string;
  /** The certificate of the examination from which this chain of renewals starts; for that one its own id. */
  origin: string;
  /** The expired certificate that this one renews; null for one that the examination issued. */
  renews: string | null;
  renewedBy: string | null;
  /** The result of R9 1a at its expiry. */
  expiry: Readonly<{ on: string; zh: string; en: string; enterprises: number; facts: readonly string[] }> | null;
  revokedOn: string | null;
  /** For staff and the employer; it may name persons, so no event contains it. */
  revocationReason: string | null;
}>;
export type NewCertificate = Omit<Certificate, 'version'>;

export const certificateStates = ['valid', 'renewed', 'lapsed', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** R9 1a: 有效期为三年. */
const VALIDITY_MONTHS = 36;
export const EXPIRY_DEADLINE = 'registry.certificate-expiry';
const RESERVED_NUMBER = /-R\d+$/i;

/**
 * The last day of validity. The day of issue does not count, so three years end with the corresponding day of the due
 * month, or with its last day (民法典 201, 202): issued 2023-05-10, valid until 2026-05-10. It ends a validity, not a term
 * for acting, so a day off does not move it (民法典 203).
 */
export const validUntil = (issuedOn: string): string => plusMonths(issuedOn, VALIDITY_MONTHS);

/** A person who passed the examination gets a certificate valid for three years (R9 1a). */
export function issue(
  { id, number, personId, issuedOn }: Pick<Certificate, 'id' | 'number' | 'personId' | 'issuedOn'>,
  today: string,
): Decision<NewCertificate> {
  notInFuture('issued_on', issuedOn, today);
  mustHoldNoIdCard({ number });
  if (RESERVED_NUMBER.test(number)) throw refuse('certificate-number-reserved', { field: 'number', number });
  const days = { issuedOn, validUntil: validUntil(issuedOn) };
  const state = { id, number, personId, ...days, origin: id, renews: null, ...untouched };
  return {
    state,
    events: [CertificateIssued.of(id, { certificateId: id, number, personId, ...days })],
    deadlines: [expiryClock(state)],
  };
}

const untouched = { renewedBy: null, expiry: null, revokedOn: null, revocationReason: null } as const;

/** The examination revokes a certificate (R9 1a). A renewed one is refused; its renewal is the one to revoke. */
export function revoke(
  certificate: Certificate,
  { revokedOn, reason }: { revokedOn: string; reason: string },
  today: string,
): Decision<Certificate> {
  const { id, number, personId, issuedOn, validUntil, origin } = certificate;
  if (certificate.revokedOn) throw refuse('certificate-already-revoked', { number, revokedOn: certificate.revokedOn });
  if (certificate.renewedBy) throw refuse('certificate-already-renewed', { number, renewedBy: certificate.renewedBy });
  notInFuture('revoked_on', revokedOn, today);
  mustHoldNoIdCard({ reason });
  if (revokedOn < issuedOn)
    throw refuse('certificate-revoked-before-issue', { field: 'revoked_on', revokedOn, issuedOn });
  const told = { certificateId: id, number, personId, issuedOn, validUntil, origin, revokedOn };
  return {
    state: { ...certificate, revokedOn, revocationReason: reason },
    events: [CertificateRevoked.of(id, told)],
    deadlines: [{ stop: EXPIRY_DEADLINE }],
  };
}

/** True when its last day has passed without renewal or revocation: facts may still renew it. */
export const awaitsRenewal = ({ validUntil, renewedBy, revokedOn }: Certificate, today: string): boolean =>
  validUntil < today && !renewedBy && !revokedOn;

/** The outcome for a certificate after its last day, and its renewal, if there is one. */
export type Succession = Readonly<{ expired: Decision<Certificate>; renewed: Decision<NewCertificate> | null }>;

/**
 * R9 1a, once the last day has passed: facts earned by that day renew the certificate from that day on; otherwise it
 * lapses, which is announced once. `agencyIds` are the person's present employers, `renewalId` is the id for a renewal.
 */
export function expire(
  certificate: Certificate,
  { expiry, agencyIds, renewalId }: { expiry: Expiry; agencyIds: readonly string[]; renewalId: string },
  today: string,
): Succession {
  const { id, number, personId, validUntil } = certificate;
  const again = certificate.expiry !== null;
  const { enterprises, needed, facts, renewedUntil } = expiry;
  if (!awaitsRenewal(certificate, today) || (again && !renewedUntil))
    return { expired: unchanged(certificate), renewed: null };
  const state = { ...certificate, expiry: { on: today, ...expiry.explanation, enterprises, facts } };
  if (renewedUntil) {
    return {
      expired: { state: { ...state, renewedBy: renewalId }, events: [] },
      renewed: follow(certificate, renewalId, renewedUntil, facts),
    };
  }
  const told = { certificateId: id, number, personId, validUntil, agencyIds: [...agencyIds], enterprises, needed };
  return { expired: { state, events: [CertificateLapsed.of(id, told)] }, renewed: null };
}

/** The new certificate begins on the day the one before expires (R9 1a). */
function follow(last: Certificate, id: string, validUntil: string, facts: readonly string[]): Decision<NewCertificate> {
  const { personId, origin } = last;
  const days = { issuedOn: last.validUntil, validUntil };
  const state = { id, number: numberAfter(last), personId, ...days, origin, renews: last.id, ...untouched };
  const { number } = state;
  const told = { certificateId: id, number, personId, ...days, origin, renews: last.id, facts: [...facts] };
  return { state, events: [CertificateRenewed.of(id, told)], deadlines: [expiryClock(state)] };
}

/** `LH-1` is followed by `LH-1-R1`, that by `LH-1-R2`. */
function numberAfter({ number, renews }: Certificate): string {
  const [, first, count] = (renews && /^(.*)-R(\d+)$/.exec(number)) || ['', number, '0'];
  return `${first}-R${Number(count) + 1}`;
}

/** The clock ends when the last day has ended: events of that day still count. */
function expiryClock({ issuedOn, validUntil }: Pick<Certificate, 'issuedOn' | 'validUntil'>): DeadlineChange {
  const zh = `自${issuedOn}起有效三年，至${validUntil}届满（民法典第二百零一条、第二百零二条）；有效期届满日不因休假日顺延。`;
  const en = `Valid for three years from ${issuedOn}, until ${validUntil} (Civil Code art. 201, 202); a day off does not move it.`;
  return { start: EXPIRY_DEADLINE, due: plainDate(validUntil, { zh, en }) };
}

/** The state of a certificate on a day. */
export function stateOf({ revokedOn, renewedBy, validUntil }: Certificate, today: string): CertificateState {
  if (revokedOn) return 'revoked';
  if (renewedBy) return 'renewed';
  return validUntil < today ? 'lapsed' : 'valid';
}
