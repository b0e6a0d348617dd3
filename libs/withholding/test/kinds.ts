import { fieldWithholdingEvents, holdsIdCardNumber, nameWithholdingEvents } from '@heng/contracts';
import { DomainError, invalid } from '@heng/kit/domain';
import { defineWithholding, type Kind } from '../src/domain.js';

const common = {
  reasons: { other: { zh: '其他', en: 'Other' } },
  codes: {},
  mustHoldNoIdCard: (fields: Readonly<Record<string, string>>) => {
    for (const text of Object.values(fields))
      if (holdsIdCardNumber(text)) throw new DomainError(invalid('不行。', 'No.'), 'id-card-number');
  },
  mustActFor: () => undefined,
};

export const fields: Kind = defineWithholding({
  ...common,
  service: 'registry',
  name: 'withholding',
  challenge: 'withholding-challenge',
  asker: 'agency',
  byField: true,
  value: { zh: '字段', en: 'field' },
  events: fieldWithholdingEvents,
});

export const names: Kind = defineWithholding({
  ...common,
  service: 'tracking',
  name: 'name-withholding',
  challenge: 'name-challenge',
  asker: 'enterprise',
  byField: false,
  value: { zh: '名称', en: 'name' },
  events: nameWithholdingEvents,
});
