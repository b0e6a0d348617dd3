import { EntitySchema } from 'typeorm';
import type { Rating } from '../domain/rating.js';

export const ratingTable = new EntitySchema<Rating>({
  name: 'rating',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    cycle: { type: 'text' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    agencyName: { type: 'text', name: 'agency_name' },
    creditCode: { type: 'text', name: 'credit_code' },
    state: { type: 'text' },
    round: { type: 'int' },
    grade: { type: 'text', nullable: true },
    assessment: { type: 'jsonb' },
    drawnFacts: { type: 'jsonb', name: 'drawn_facts', nullable: true },
    finding: { type: 'jsonb', nullable: true },
    reviews: { type: 'jsonb' },
    notice: { type: 'jsonb', nullable: true },
    openObjections: { type: 'jsonb', name: 'open_objections' },
    finalOn: { type: 'date', name: 'final_on', nullable: true },
  },
  indices: [
    { name: 'rating_agency', columns: ['agencyId', 'cycle'], unique: true },
    { name: 'rating_name', columns: ['cycle', 'agencyName', 'id'] },
  ],
});

export const recommendedTable = new EntitySchema({
  name: 'recommended',
  columns: {
    cycle: { type: 'text', primary: true },
    ratingId: { type: 'uuid', name: 'rating_id', primary: true },
  },
});
