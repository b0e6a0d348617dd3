import { arrivals, storeOf, tableOf } from '@heng/kit';
import type { Expert } from '../../domain/experts/expert.js';
import { refuse } from '../../domain/experts/experts-refusals.js';

export const expertTable = tableOf<Expert>(
  'expert',
  {
    ...arrivals,
    sub: { type: 'text' },
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
    fields: { type: 'text', array: true },
    affiliations: { type: 'jsonb' },
    relations: { type: 'jsonb' },
    state: { type: 'text' },
    enrolledOn: { type: 'date' },
    suspendedUntil: { type: 'date', nullable: true },
    stateReason: { type: 'text', nullable: true },
    leftOn: { type: 'date', nullable: true },
  },
  [
    { name: 'expert_sub', columns: ['sub'], unique: true },
    { name: 'expert_arrival', columns: ['arrival'] },
    { name: 'expert_state', columns: ['state', 'entered'] },
  ],
);

export class ExpertStore extends storeOf(expertTable, {
  expert_sub: ({ sub }) => refuse('expert-sub-taken', { field: 'sub', sub }),
}) {}
