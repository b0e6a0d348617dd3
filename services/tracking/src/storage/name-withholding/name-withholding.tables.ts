import { challengeColumns, withholdingColumns } from '@heng/withholding';
import type { Challenge, Withholding } from '@heng/withholding/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

const enterpriseOf = (name: string): EntitySchemaColumnOptions => ({
  type: 'uuid',
  name: 'enterprise_id',
  foreignKey: { target: 'enterprise', name },
});

export const nameWithholdingTable = new EntitySchema<Withholding>({
  name: 'name_withholding',
  columns: { ...withholdingColumns, ownerId: enterpriseOf('name_withholding_enterprise') },
  indices: [
    { name: 'name_withholding_enterprise_requested', columns: ['ownerId', 'requestedOn', 'id'] },
    { name: 'name_withholding_state_decide_by', columns: ['state', 'decideBy', 'id'] },
  ],
});

export const nameChallengeTable = new EntitySchema<Challenge>({
  name: 'name_challenge',
  columns: { ...challengeColumns, ownerId: enterpriseOf('name_challenge_enterprise') },
  indices: [
    { name: 'name_challenge_enterprise_filed', columns: ['ownerId', 'filedOn', 'id'] },
    { name: 'name_challenge_state_filed', columns: ['state', 'filedOn', 'id'] },
  ],
});
