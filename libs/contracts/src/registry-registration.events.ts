import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { creditCodeStatus, date, email, id, name, sealedEmail, statement } from './event-fields.js';

const province = z.string().describe('Six-digit code of GB/T 2260');
const reason = statement.describe('In the words of whoever decided; public');

const application = {
  applicationId: id,
  agencyId: id.describe('The id that the agency has once it is registered'),
  creditCode: z.string(),
  name: z.string(),
  province,
};

export const ApplicationDrafted = defineEvent(
  'registry.application-drafted.v1',
  z.object({ ...application, name, draftedOn: date }),
  { summary: 'An organisation began an application for registration.' },
);

export const ApplicationSubmitted = defineEvent(
  'registry.application-submitted.v1',
  z.object({ ...application, name, submittedOn: date }),
  { summary: 'An organisation applied to be registered as an agency; staff review it.' },
);

export const ApplicationReturned = defineEvent(
  'registry.application-returned.v1',
  z.object({
    ...application,
    decidedOn: date,
    reason: statement.describe('What to mend before it is submitted again'),
  }),
  { summary: 'Staff returned an application to be mended.' },
);

export const ApplicationRefused = defineEvent(
  'registry.application-refused.v1',
  z.object({ ...application, decidedOn: date, reason: statement }),
  { summary: 'Staff refused an application.' },
);

export const ApplicationWithdrawn = defineEvent(
  'registry.application-withdrawn.v1',
  z.object({ ...application, decidedOn: date }),
  { summary: 'An organisation withdrew its application.' },
);

export const AgencyRegistered = defineEvent(
  'registry.agency-registered.v1',
  z.object({
    agencyId: id,
    creditCode: z.string(),
    creditCodeStatus,
    name,
    province,
    registeredOn: date,
    parentId: id.optional().describe('Of a branch: the agency that it belongs to'),
  }),
  { summary: 'An agency completed its registration.', fact: { tellsOf: ['agencyId'], datedOn: 'registeredOn' } },
);

/** An agency may leave, be suspended and come back more than once: each time is a separate subject. */
export const AgencySuspended = defineEvent(
  'registry.agency-suspended.v1',
  z.object({
    agencyId: id,
    suspendedOn: date,
    until: date.optional().describe('The last day, inclusive; without it, until staff reinstate the agency'),
    reason,
  }),
  {
    summary: 'Staff suspended the registration of an agency.',
    fact: { tellsOf: ['agencyId', 'suspendedOn'], datedOn: 'suspendedOn' },
  },
);

export const AgencyReinstated = defineEvent(
  'registry.agency-reinstated.v1',
  z.object({
    agencyId: id,
    reinstatedOn: date.describe('The first day on which it is registered again'),
    was: z.enum(['suspended', 'deregistered']),
    reason,
  }),
  {
    summary: 'A suspended or deregistered agency is registered again.',
    fact: { tellsOf: ['agencyId', 'reinstatedOn'], datedOn: 'reinstatedOn' },
  },
);

export const AgencyDeregistered = defineEvent(
  'registry.agency-deregistered.v1',
  z.object({ agencyId: id, deregisteredOn: date, reason: statement }),
  {
    summary: 'An agency left the register.',
    fact: { tellsOf: ['agencyId', 'deregisteredOn'], datedOn: 'deregisteredOn' },
  },
);

export const AgencyIdentityChanged = defineEvent(
  'registry.agency-identity-changed.v1',
  z.object({
    agencyId: id,
    creditCode: z.string(),
    creditCodeStatus,
    name,
    province,
    from: date.describe('The first day of the new identity'),
    former: z.object({ creditCode: z.string(), name: z.string(), province }),
    reason,
  }),
  {
    summary: 'An agency has another name, credit code or province; it is rated under these.',
    fact: { tellsOf: ['agencyId', 'from'], datedOn: 'from' },
  },
);

export const AgencyCreditCodeVerified = defineEvent(
  'registry.agency-credit-code-verified.v1',
  z.object({
    agencyId: id,
    creditCode: z.string(),
    verifiedOn: date,
    reason: statement.describe('What the code was verified by'),
  }),
  { summary: 'Staff verified by hand a credit code whose outer check digit is wrong.' },
);

/** Not recorded any more: its address is in clear. */
export const AgencyContactChangedV1 = defineEvent('registry.contact-changed.v1', z.object({ agencyId: id, email }), {
  summary: 'The address at which an agency, or who applies to be one, is told things, in clear; superseded by v2.',
});

export const AgencyContactChanged = defineEvent(
  'registry.contact-changed.v2',
  z.object({ agencyId: id, email: sealedEmail }),
  {
    summary: 'The address at which an agency, or who applies to be one, is told things; for notification only.',
    sealed: { field: 'email', for: 'agencyId' },
  },
);
