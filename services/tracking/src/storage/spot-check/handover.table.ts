import { EntitySchema } from 'typeorm';
import type { Handover } from '../../domain/spot-check/handover.js';

export const handoverTable = new EntitySchema<Handover>({
  name: 'spot_check_handover',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    ratingId: { type: 'uuid', name: 'rating_id' },
    cycle: { type: 'text' },
    projectId: { type: 'uuid', name: 'project_id' },
    facts: { type: 'jsonb' },
    handedOverOn: { type: 'date', name: 'handed_over_on' },
  },
});
