import { z } from 'zod';
import { asFact, defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';
import { withholdingEvents } from './withholding-events.js';

const about = { agencyId: id, field: z.string().describe('`section.field` of the disclosure standard') };
const of = z.enum(['agency', 'enterprise']).describe('Whose trade secret it is; no event names the enterprise');

const { granted, ended, ...events } = withholdingEvents({
  service: 'registry',
  type: 'withholding',
  challengeType: 'withholding-challenge',
  asker: 'agency',
  about,
  requested: { of },
  granted: { of, reason: z.string().describe('Code of the table of reasons') },
  challenged: { withholdingId: id, ...about },
  words: {
    asker: 'An agency',
    own: 'a field of its disclosure',
    value: 'a field of an agency’s disclosure',
    short: 'field',
  },
});
export const WithholdingGranted = asFact(granted, { tellsOf: ['withholdingId'], datedOn: 'grantedOn' });
export const WithholdingEnded = asFact(ended, { tellsOf: ['withholdingId'], datedOn: 'endedOn' });
export const {
  requested: WithholdingRequested,
  decisionMissed: WithholdingDecisionMissed,
  refused: WithholdingRefused,
  challengeFiled: WithholdingChallengeFiled,
  challengeDecided: WithholdingChallengeDecided,
} = events;

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
