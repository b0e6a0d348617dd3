import type { Challenge, Withholding } from '@heng/withholding/domain';
import { challengeColumns, withholdingColumns } from '@heng/withholding';
import { EntitySchema } from 'typeorm';

export const withholdingTable = new EntitySchema<Withholding>({
  name: 'withholding',
  columns: {
    ...withholdingColumns,
    ownerId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'withholding_agency' } },
    field: { type: 'text' },
    of: { type: 'text', name: 'of_whom' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id', nullable: true },
  },
  indices: [
    { name: 'withholding_agency_field', columns: ['ownerId', 'field'] },
    { name: 'withholding_agency_requested', columns: ['ownerId', 'requestedOn', 'id'] },
    { name: 'withholding_state_decide_by', columns: ['state', 'decideBy', 'id'] },
  ],
});

export const withholdingChallengeTable = new EntitySchema<Challenge>({
  name: 'withholding_challenge',
  columns: {
    ...challengeColumns,
    ownerId: { type: 'uuid', name: 'agency_id' },
    field: { type: 'text' },
    withholdingId: {
      type: 'uuid',
      name: 'withholding_id',
      foreignKey: { target: 'withholding', name: 'withholding_challenge_withholding' },
    },
  },
  indices: [
    { name: 'withholding_challenge_filed', columns: ['withholdingId', 'filedOn', 'id'] },
    { name: 'withholding_challenge_state', columns: ['state', 'filedOn', 'id'] },
  ],
});
