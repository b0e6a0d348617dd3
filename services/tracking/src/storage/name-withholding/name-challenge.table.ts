import { EntitySchema } from 'typeorm';
import type { NameChallenge } from '../../domain/name-withholding/name-challenge.js';

export const nameChallengeTable = new EntitySchema<NameChallenge>({
  name: 'name_challenge',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    enterpriseId: {
      type: 'uuid',
      name: 'enterprise_id',
      foreignKey: { target: 'enterprise', name: 'name_challenge_enterprise' },
    },
    reason: { type: 'text' },
    contact: { type: 'text', nullable: true },
    filedOn: { type: 'date', name: 'filed_on' },
    state: { type: 'text' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decision: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'name_challenge_enterprise_filed', columns: ['enterpriseId', 'filedOn', 'id'] },
    { name: 'name_challenge_state_filed', columns: ['state', 'filedOn', 'id'] },
  ],
});
