import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate } from './event-fields.js';

const about = {
  withholdingId: id,
  agencyId: id,
  field: z.string().describe('`section.field` of the disclosure standard'),
};

const wasHidden = z
  .boolean()
  .optional()
  .describe(
    'Whether the public did not see the field until then; if it did, nothing changes for it and it is not told',
  );

export const WithholdingRequested = defineEvent(
  'registry.withholding-requested.v1',
  z.object({
    ...about,
    of: z.enum(['agency', 'enterprise']).describe('Whose trade secret it is; which enterprise is told to nobody'),
    reason: z.string().describe('Code of the table of reasons'),
    until: date.describe('The last day asked for, inclusive'),
    requestedOn: date,
    hidesMeanwhile: z.boolean().describe('Whether the field is not shown while the request is undecided'),
    decideBy: date.describe('The last day for staff to decide'),
    ...legalDate,
  }),
  { summary: 'An agency asked to withhold a field of its disclosure as a trade secret.' },
);

export const WithholdingDecisionMissed = defineEvent(
  'registry.withholding-decision-missed.v1',
  z.object({ ...about, decideBy: date.describe('The last day on which staff should have decided') }),
  { summary: 'Staff have not decided in time on a request to withhold a field.' },
);

export const WithholdingGranted = defineEvent(
  'registry.withholding-granted.v1',
  z.object({
    ...about,
    of: z.enum(['agency', 'enterprise']).describe('Whose trade secret it is; which enterprise is told to nobody'),
    reason: z.string().describe('Code of the table of reasons'),
    grantedOn: date,
    until: date.describe('The last day, inclusive'),
  }),
  {
    summary: 'A field of an agency’s disclosure is withheld; what it says earns nothing in rating.',
    fact: { tellsOf: ['withholdingId'], datedOn: 'grantedOn' },
  },
);

export const WithholdingRefused = defineEvent(
  'registry.withholding-refused.v1',
  z.object({ ...about, refusedOn: date, wasHidden }),
  { summary: 'Staff refused to withhold a field; what was published in it is public.' },
);

export const WithholdingEnded = defineEvent(
  'registry.withholding-ended.v1',
  z.object({
    ...about,
    endedOn: date.describe('The first day on which the field is not withheld any more'),
    endedBy: z.enum(['expiry', 'agency', 'alliance-staff', 'challenge']),
    wasHidden,
  }),
  {
    summary: 'A field is withheld no longer, or the request was withdrawn.',
    fact: { tellsOf: ['withholdingId'], datedOn: 'endedOn' },
  },
);

export const WithholdingChallengeFiled = defineEvent(
  'registry.withholding-challenge-filed.v1',
  z.object({ ...about, challengeId: id, filedOn: date }),
  { summary: 'Somebody says that a field is withheld wrongly. Who and why stays in the registry.' },
);

export const WithholdingChallengeDecided = defineEvent(
  'registry.withholding-challenge-decided.v1',
  z.object({ ...about, challengeId: id, outcome: z.enum(['upheld', 'dismissed']), decidedOn: date }),
  { summary: 'Staff decided on a challenge; one upheld ends the withholding.' },
);

const sections = z.array(z.string()).describe('Sections of the disclosure standard');

export const DisclosureConfirmed = defineEvent(
  'registry.disclosure-confirmed.v1',
  z.object({ agencyId: id, sections, confirmedOn: date }),
  { summary: 'An agency confirmed that what it disclosed in these sections is still true.' },
);

export const DisclosureConfirmationDue = defineEvent(
  'registry.disclosure-confirmation-due.v1',
  z.object({
    agencyId: id,
    sections,
    dueOn: date.describe('The last day to confirm or to publish anew; after it the sections are stale'),
    daysLeft: z.number().int().nonnegative(),
  }),
  { summary: 'An agency is reminded to confirm sections of its disclosure before they become stale.' },
);

export const DisclosureStale = defineEvent(
  'registry.disclosure-stale.v1',
  z.object({ agencyId: id, sections, staleSince: date.describe('The first day on which they are stale') }),
  { summary: 'Sections of a disclosure were confirmed too long ago; the public sees that they are stale.' },
);
