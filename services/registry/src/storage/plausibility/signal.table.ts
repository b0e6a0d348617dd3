import { EntitySchema } from 'typeorm';
import type { Signal } from '../../domain/plausibility/plausibility-signal.js';

export const signalTable = new EntitySchema<Signal>({
  name: 'signal',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    agencyIds: { type: 'uuid', name: 'agency_ids', array: true },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
    sides: { type: 'jsonb' },
    foundOn: { type: 'date', name: 'found_on' },
    state: { type: 'text' },
    explanations: { type: 'jsonb' },
    outcome: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    closedOn: { type: 'date', name: 'closed_on', nullable: true },
    closedBy: { type: 'text', name: 'closed_by', nullable: true },
  },
  indices: [
    { name: 'signal_person', columns: ['personId'] },
    { name: 'signal_found', columns: ['foundOn', 'id'] },
    { name: 'signal_state_found', columns: ['state', 'foundOn', 'id'] },
    { name: 'signal_agencies', columns: ['agencyIds'], synchronize: false },
  ],
});
