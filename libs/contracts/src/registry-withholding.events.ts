import { z } from 'zod';
import { asFact, defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';
import { RegistryDeadlineMoved } from './registry-calendar.events.js';
import { challengeEvents, withholdingEvents } from './withholding-events.js';

const about = { agencyId: id, field: z.string().describe('`section.field` of the disclosure standard') };
const of = z.enum(['agency', 'enterprise']).describe('Whose trade secret it is; no event names the enterprise');
const events = withholdingEvents({
  service: 'registry',
  name: 'withholding',
  asker: 'agency',
  about,
  requested: { of },
  granted: { of, reason: z.string().describe('Code of the table of reasons') },
  value: 'field of a disclosure',
});

/** R3: a field of a disclosure is withheld. A withheld field earns nothing in rating. */
export const fieldWithholdingEvents = {
  ...events,
  granted: asFact(events.granted, { tellsOf: ['withholdingId'], datedOn: 'grantedOn' }),
  ended: asFact(events.ended, { tellsOf: ['withholdingId'], datedOn: 'endedOn' }),
  deadlineMoved: RegistryDeadlineMoved,
  ...challengeEvents('registry', 'withholding-challenge', { withholdingId: id, ...about }),
};
export const {
  requested: WithholdingRequested,
  decisionMissed: WithholdingDecisionMissed,
  granted: WithholdingGranted,
  refused: WithholdingRefused,
  ended: WithholdingEnded,
  challengeFiled: WithholdingChallengeFiled,
  challengeDecided: WithholdingChallengeDecided,
} = fieldWithholdingEvents;

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
