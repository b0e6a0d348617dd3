import { z } from 'zod';
import { defineEvent } from './define-event.js';
import {
  creditCodeStatus,
  date,
  deadlineMoved,
  earlierPeriodSealed,
  email,
  id,
  name,
  periodSealed,
  sealedEmail,
  statement,
} from './event-fields.js';
import { challengeEvents, withholdingEvents } from './withholding-events.js';

const identity = {
  enterpriseId: id,
  creditCode: z.string(),
  creditCodeStatus: creditCodeStatus.optional(),
  name,
  province: z.string().describe('Six-digit code of GB/T 2260'),
  city: name.describe('The code of GB/T 2260; a name in events before 2026-12'),
  industry: z.string().describe('Code of GB/T 4754-2017: section letter or two-digit division'),
  bureau: name.describe('The code of the bureau in charge (归口管理司局); a name in events before 2026-12'),
};

export const EnterpriseRegistered = defineEvent('tracking.enterprise-registered.v1', z.object(identity), {
  summary: 'An enterprise joined the tracking system.',
});

export const EnterpriseChanged = defineEvent(
  'tracking.enterprise-changed.v1',
  z.object({ ...identity, changedOn: date, reason: statement }),
  { summary: 'An enterprise has another name, region, industry or bureau: all of them as they are now.' },
);

/** Not recorded any more: its address is in clear. */
export const EnterpriseContactChangedV1 = defineEvent(
  'tracking.contact-changed.v1',
  z.object({ enterpriseId: id, email }),
  { summary: 'The address at which an enterprise is told things, in clear; superseded by v2.' },
);

export const EnterpriseContactChanged = defineEvent(
  'tracking.contact-changed.v2',
  z.object({ enterpriseId: id, email: sealedEmail }),
  {
    summary: 'The address at which an enterprise is told things; for notification only.',
    sealed: { field: 'email', for: 'enterpriseId' },
  },
);

const enterprise = { enterpriseId: id };
/** R4: the name of an enterprise is withheld on the board. */
export const TrackingDeadlineMoved = defineEvent('tracking.deadline-moved.v1', deadlineMoved, {
  summary: 'Another calendar moved the last day of an open deadline of tracking.',
});

export const nameWithholdingEvents = {
  ...withholdingEvents({
    service: 'tracking',
    name: 'name-withholding',
    asker: 'enterprise',
    about: enterprise,
    requested: {},
    granted: {},
    value: 'name of an enterprise',
  }),
  deadlineMoved: TrackingDeadlineMoved,
  ...challengeEvents('tracking', 'name-challenge', enterprise),
};
export const {
  requested: NameWithholdingRequested,
  decisionMissed: NameWithholdingDecisionMissed,
  granted: NameWithholdingGranted,
  refused: NameWithholdingRefused,
  ended: NameWithholdingEnded,
  challengeFiled: NameChallengeFiled,
  challengeDecided: NameChallengeDecided,
} = nameWithholdingEvents;

export const EarlierTrackingPeriodSealed = defineEvent('tracking.period-sealed.v1', earlierPeriodSealed, {
  summary: 'The seal of an earlier version, which does not list the event types that it counts.',
});

export const TrackingPeriodSealed = defineEvent('tracking.period-sealed.v2', periodSealed, {
  summary: 'Everything tracking recorded before this is out.',
});
