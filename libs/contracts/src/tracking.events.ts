import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, periodSealed } from './event-fields.js';
import { withholdingEvents } from './withholding-events.js';

const identity = {
  enterpriseId: id,
  creditCode: z.string(),
  name: z.string(),
  province: z.string().describe('Six-digit code of GB/T 2260'),
  city: z.string(),
  industry: z.string().describe('Code of GB/T 4754-2017: section letter or two-digit division'),
  bureau: z.string().describe('The bureau in charge (归口管理司局)'),
};

export const EnterpriseRegistered = defineEvent('tracking.enterprise-registered.v1', z.object(identity), {
  summary: 'An enterprise joined the tracking system.',
});

export const EnterpriseChanged = defineEvent(
  'tracking.enterprise-changed.v1',
  z.object({ ...identity, changedOn: date, reason: z.string() }),
  { summary: 'An enterprise has another name, region, industry or bureau: all of them as they are now.' },
);

export const EnterpriseContactChanged = defineEvent(
  'tracking.contact-changed.v1',
  z.object({ enterpriseId: id, email: z.email() }),
  { summary: 'The address at which an enterprise is told things; for notification only.' },
);

const enterprise = { enterpriseId: id };

export const {
  requested: NameWithholdingRequested,
  decisionMissed: NameWithholdingDecisionMissed,
  granted: NameWithholdingGranted,
  refused: NameWithholdingRefused,
  ended: NameWithholdingEnded,
  challengeFiled: NameChallengeFiled,
  challengeDecided: NameChallengeDecided,
} = withholdingEvents({
  service: 'tracking',
  type: 'name-withholding',
  challengeType: 'name-challenge',
  asker: 'enterprise',
  about: enterprise,
  requested: {},
  granted: {},
  challenged: enterprise,
  words: {
    asker: 'An enterprise',
    own: 'its name on the board',
    value: 'the name of an enterprise',
    short: 'name',
  },
});

export const TrackingPeriodSealed = defineEvent('tracking.period-sealed.v1', periodSealed, {
  summary: 'Everything tracking recorded before this is out.',
});
