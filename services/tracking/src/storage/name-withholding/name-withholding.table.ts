import { EntitySchema } from 'typeorm';
import type { NameWithholding } from '../../domain/name-withholding/name-withholding.js';

export const nameWithholdingTable = new EntitySchema<NameWithholding>({
  name: 'name_withholding',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    enterpriseId: {
      type: 'uuid',
      name: 'enterprise_id',
      foreignKey: { target: 'enterprise', name: 'name_withholding_enterprise' },
    },
    reason: { type: 'text' },
    justification: { type: 'text' },
    until: { type: 'date', name: 'until_day' },
    state: { type: 'text' },
    hidesMeanwhile: { type: 'boolean', name: 'hides_meanwhile' },
    requestedOn: { type: 'date', name: 'requested_on' },
    decideBy: { type: 'date', name: 'decide_by' },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decision: { type: 'text', nullable: true },
    endedOn: { type: 'date', name: 'ended_on', nullable: true },
    endedBy: { type: 'text', name: 'ended_by', nullable: true },
    endReason: { type: 'text', name: 'end_reason', nullable: true },
  },
  indices: [
    { name: 'name_withholding_enterprise_requested', columns: ['enterpriseId', 'requestedOn', 'id'] },
    { name: 'name_withholding_state_decide_by', columns: ['state', 'decideBy', 'id'] },
  ],
});
