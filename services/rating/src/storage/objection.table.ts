import { EntitySchema } from 'typeorm';
import type { Objection } from '../domain/objection.js';

export const objectionTable = new EntitySchema<Objection>({
  name: 'objection',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    ratingId: { type: 'uuid', name: 'rating_id' },
    statement: { type: 'text' },
    evidence: { type: 'jsonb' },
    filedOn: { type: 'date', name: 'filed_on' },
    outcome: { type: 'text' },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  },
  indices: [{ name: 'objection_rating', columns: ['ratingId', 'filedOn', 'id'] }],
});
