import { EntitySchema } from 'typeorm';
import type { Challenge } from '../../domain/withholding/withholding-challenge.js';

export const withholdingChallengeTable = new EntitySchema<Challenge>({
  name: 'withholding_challenge',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    withholdingId: {
      type: 'uuid',
      name: 'withholding_id',
      foreignKey: { target: 'withholding', name: 'withholding_challenge_withholding' },
    },
    agencyId: { type: 'uuid', name: 'agency_id' },
    field: { type: 'text' },
    reason: { type: 'text' },
    contact: { type: 'text', nullable: true },
    filedOn: { type: 'date', name: 'filed_on' },
    state: { type: 'text' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decision: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'withholding_challenge_filed', columns: ['withholdingId', 'filedOn', 'id'] },
    { name: 'withholding_challenge_state', columns: ['state', 'filedOn', 'id'] },
  ],
});
