import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, email, id, sealedEmail, sealedToken } from './event-fields.js';

export const ConsultantRecorded = defineEvent('registry.consultant-recorded.v1', z.object({ personId: id }), {
  summary: 'A consultant is known to the register. The name stays in the registry.',
});

/** Not recorded any more: its address is in clear. */
export const PersonContactChangedV1 = defineEvent(
  'registry.person-contact-changed.v1',
  z.object({ personId: id, email }),
  { summary: 'The address at which a consultant is told things, in clear; superseded by v2.' },
);

export const PersonContactChanged = defineEvent(
  'registry.person-contact-changed.v2',
  z.object({ personId: id, email: sealedEmail }),
  {
    summary: 'The address at which a consultant is told things; for notification only.',
    sealed: { field: 'email', for: 'personId' },
  },
);

/** Why an address is deleted: the person asks, it is another one's, or it has served its purpose (PIPL 47). */
export const deletionReasons = ['person-asked', 'not-own', 'no-longer-needed'] as const;

export const PersonContactForgotten = defineEvent(
  'registry.person-contact-forgotten.v1',
  z.object({ personId: id, forgottenOn: date, reason: z.enum(deletionReasons).optional() }),
  {
    summary: 'The address of a consultant is deleted (PIPL 47): its keys are destroyed, also those of links.',
    forgets: 'personId',
  },
);

const employment = {
  employmentId: id,
  agencyId: id,
  personId: id,
  from: date.describe('The first day'),
  fullTime: z.boolean().describe('As the agency declares it; R9 1b is computed from projects'),
};

export const EmploymentStarted = defineEvent('registry.employment-started.v1', z.object(employment), {
  summary: 'A consultant works for an agency from a day on.',
  fact: { tellsOf: ['employmentId'], datedOn: 'from' },
});

export const EmploymentEnded = defineEvent(
  'registry.employment-ended.v1',
  z.object({
    ...employment,
    until: date.describe('The last day, inclusive'),
  }),
  {
    summary: 'A consultant no longer works for an agency after a day.',
    fact: { tellsOf: ['employmentId'], datedOn: 'until' },
  },
);

const certificate = {
  certificateId: id,
  number: z.string(),
  personId: id,
  issuedOn: date,
  validUntil: date.describe('The last day of validity, inclusive'),
};

export const CertificateIssued = defineEvent('registry.certificate-issued.v1', z.object(certificate), {
  summary: 'The examination subsystem issued a certificate to a person.',
  fact: { tellsOf: ['certificateId'], datedOn: 'issuedOn' },
});

const origin = id.describe(
  'The certificate that the examination issued and whose renewals follow it; its own id for that one',
);

export const CertificateRenewed = defineEvent(
  'registry.certificate-renewed.v1',
  z.object({
    ...certificate,
    origin,
    renews: id.describe('The certificate that expired on the day this one begins'),
    facts: z
      .array(id)
      .describe('The events that earned it: the certificate first issued, on-site work, assessments passed'),
  }),
  {
    summary:
      'The registry gave a new certificate on the day the one before expired (R9 1a). No evidence: rating computes it from the same facts.',
  },
);

export const CertificateLapsed = defineEvent(
  'registry.certificate-lapsed.v1',
  z.object({
    certificateId: id,
    number: z.string(),
    personId: id,
    validUntil: date.describe('The last day of validity, that passed'),
    agencyIds: z.array(id).describe('The agencies that employ the person on the day it is found'),
    enterprises: z
      .number()
      .int()
      .nonnegative()
      .describe('Distinct enterprises that passed in its validity with the person as lead consultant, as far as known'),
    needed: z.number().int().positive().describe('How many a renewal needs'),
  }),
  { summary: 'A certificate expired and was not renewed (R9 1a); facts that come later may still renew it.' },
);

export const CertificateRevoked = defineEvent(
  'registry.certificate-revoked.v1',
  z.object({ ...certificate, origin, revokedOn: date.describe('From this day on it is not valid') }),
  {
    summary: 'The examination subsystem revoked a certificate.',
    fact: { tellsOf: ['certificateId'], datedOn: 'revokedOn' },
  },
);

const consentLink = {
  linkId: id,
  personId: id,
  agencyName: z.string().optional().describe('The agency that asks the person; absent when the person asked'),
  token: z.string().describe('The secret of the one-time link, to be sent to this person and kept nowhere'),
  validUntil: date.describe('The last day on which it can be used'),
};

/** Not recorded any more: its secret is in clear. */
export const ConsentLinkIssuedV1 = defineEvent('registry.consent-link-issued.v1', z.object(consentLink), {
  summary: 'A person is to get a one-time link to decide about the own name, in clear; superseded by v2.',
});

export const ConsentLinkIssued = defineEvent(
  'registry.consent-link-issued.v2',
  z.object({ ...consentLink, token: sealedToken }),
  {
    summary: 'A person is to get a one-time link to decide about the own name; for notification only.',
    sealed: { field: 'token', for: 'personId', days: 30 },
  },
);

/** The matters in which a person, or the present employer, is asked. */
export const agreementMatters = ['employment', 'address', 'new-address'] as const;

const agreement = {
  agreementId: id,
  personId: id,
  matter: z
    .enum(agreementMatters)
    .describe(
      'employment at the agency beside another one; another address of the person, asked at the former one and then at the new one',
    ),
  agencyId: id.describe('The agency that asks'),
};

export const AgreementAsked = defineEvent(
  'registry.agreement-asked.v1',
  z.object({
    ...agreement,
    agencyName: z.string(),
    token: z.string().describe('The secret of the one-time link, to be sent to this person and kept nowhere'),
    validUntil: date.describe('The last day on which it can be used'),
  }),
  {
    summary: 'A person is to get a one-time link to agree or decline, at the address on record; for notification only.',
    sealed: { field: 'token', for: 'personId', days: 30 },
  },
);

export const AgreementDecided = defineEvent(
  'registry.agreement-decided.v1',
  z.object({
    ...agreement,
    agreed: z.boolean(),
    by: z.enum(['person', 'employer']).describe('The person by the link, or the present employer'),
    decidedOn: date,
  }),
  { summary: 'A person, or the present employer, agreed to an employment or a new address, or the person declined.' },
);

const nameConsent = {
  personId: id,
  linkId: id.describe('The one-time link by which the person decided'),
  decidedOn: date,
};

export const NameConsentGiven = defineEvent('registry.name-consent-given.v1', z.object(nameConsent), {
  summary: 'A person consented that the own name is public (PIPL 25).',
});

export const NameConsentWithdrawn = defineEvent('registry.name-consent-withdrawn.v1', z.object(nameConsent), {
  summary: 'A person withdrew the consent: the name is public nowhere any more (PIPL 15).',
});
