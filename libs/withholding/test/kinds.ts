import * as events from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { defineWithholding, type Kind } from '../src/domain.js';

const refusal = (code: string) => new DomainError({ kind: 'invalid', zh: '不行。', en: 'No.' }, code);
const common = {
  reasons: { other: { zh: '其他', en: 'Other' } },
  mustHoldNoIdCard: (fields: Readonly<Record<string, string>>) => {
    for (const text of Object.values(fields)) if (events.holdsIdCardNumber(text)) throw refusal('id-card-number');
  },
  mustActFor: () => undefined,
};

export const fields: Kind = defineWithholding({
  ...common,
  service: 'registry',
  name: 'withholding',
  challenge: 'withholding-challenge',
  asker: 'agency',
  isListed: true,
  value: { zh: '字段', en: 'field' },
  which: { zh: '字段', en: 'field' },
  events: {
    requested: events.WithholdingRequested,
    decisionMissed: events.WithholdingDecisionMissed,
    granted: events.WithholdingGranted,
    refused: events.WithholdingRefused,
    ended: events.WithholdingEnded,
    challengeFiled: events.WithholdingChallengeFiled,
    challengeDecided: events.WithholdingChallengeDecided,
  },
});

export const names: Kind = defineWithholding({
  ...common,
  service: 'tracking',
  name: 'name-withholding',
  challenge: 'name-challenge',
  asker: 'enterprise',
  isListed: false,
  value: { zh: '名称', en: 'name' },
  which: { zh: '名称', en: 'name' },
  events: {
    requested: events.NameWithholdingRequested,
    decisionMissed: events.NameWithholdingDecisionMissed,
    granted: events.NameWithholdingGranted,
    refused: events.NameWithholdingRefused,
    ended: events.NameWithholdingEnded,
    challengeFiled: events.NameChallengeFiled,
    challengeDecided: events.NameChallengeDecided,
  },
});
