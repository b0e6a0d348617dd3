import { EntitySchema } from 'typeorm';
import type { Cycle } from '../domain/cycle.js';

export const cycleTable = new EntitySchema<Cycle>({
  name: 'cycle',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'int' },
    methodology: { type: 'text' },
    state: { type: 'text' },
    evidence: { type: 'jsonb', nullable: true },
    spotCheck: { type: 'jsonb', name: 'spot_check', nullable: true },
    noticesOn: { type: 'date', name: 'notices_on', nullable: true },
    recommendedOn: { type: 'date', name: 'recommended_on', nullable: true },
  },
});
