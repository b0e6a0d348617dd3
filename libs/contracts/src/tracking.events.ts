import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, periodSealed } from './event-fields.js';

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

const withholding = { withholdingId: id, enterpriseId: id };

export const NameWithholdingRequested = defineEvent(
  'tracking.name-withholding-requested.v1',
  z.object({
    ...withholding,
    reason: z.string().describe('Code of the table of reasons'),
    until: date.describe('The last day asked for, inclusive'),
    requestedOn: date,
    hidesMeanwhile: z.boolean().describe('Whether the name is not shown while the request is undecided'),
    decideBy: date.describe('The last day for staff to decide'),
    ...legalDate,
  }),
  { summary: 'An enterprise asked to withhold its name on the board as a trade secret.' },
);

export const NameWithholdingDecisionMissed = defineEvent(
  'tracking.name-withholding-decision-missed.v1',
  z.object({ ...withholding, decideBy: date.describe('The last day on which staff should have decided') }),
  { summary: 'Staff have not decided in time on a request to withhold a name.' },
);

export const NameWithholdingGranted = defineEvent(
  'tracking.name-withholding-granted.v1',
  z.object({ ...withholding, grantedOn: date, until: date.describe('The last day, inclusive') }),
  { summary: 'The name of an enterprise is withheld on the board.' },
);

export const NameWithholdingRefused = defineEvent(
  'tracking.name-withholding-refused.v1',
  z.object({ ...withholding, refusedOn: date }),
  { summary: 'Staff refused to withhold the name of an enterprise.' },
);

export const NameWithholdingEnded = defineEvent(
  'tracking.name-withholding-ended.v1',
  z.object({
    ...withholding,
    endedOn: date.describe('The first day on which this withholding is not in force any more'),
    endedBy: z.enum(['expiry', 'enterprise', 'alliance-staff', 'challenge']),
    stillWithheld: z
      .boolean()
      .optional()
      .describe('Whether the name is not public on that day all the same, since another withholding hides it'),
  }),
  { summary: 'The withholding of an enterprise’s name ended, or the request was withdrawn.' },
);

export const NameChallengeFiled = defineEvent(
  'tracking.name-challenge-filed.v1',
  z.object({ challengeId: id, enterpriseId: id, filedOn: date }),
  { summary: 'Somebody says that the name of an enterprise is withheld wrongly. Who and why stays in tracking.' },
);

export const NameChallengeDecided = defineEvent(
  'tracking.name-challenge-decided.v1',
  z.object({ challengeId: id, enterpriseId: id, outcome: z.enum(['upheld', 'dismissed']), decidedOn: date }),
  { summary: 'Staff decided on a challenge to a withheld name; one upheld ends the withholding.' },
);

export const TrackingPeriodSealed = defineEvent('tracking.period-sealed.v1', periodSealed, {
  summary: 'Everything tracking recorded before this is out.',
});
