import { EntitySchema } from 'typeorm';
import type { Withholding } from '../../domain/withholding/withholding.js';

export const withholdingTable = new EntitySchema<Withholding>({
  name: 'withholding',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'withholding_agency' } },
    field: { type: 'text' },
    of: { type: 'text', name: 'of_whom' },
    enterpriseId: { type: 'uuid', name: 'enterprise_id', nullable: true },
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
    { name: 'withholding_agency_field', columns: ['agencyId', 'field'] },
    { name: 'withholding_agency_requested', columns: ['agencyId', 'requestedOn', 'id'] },
    { name: 'withholding_state_decide_by', columns: ['state', 'decideBy', 'id'] },
  ],
});
