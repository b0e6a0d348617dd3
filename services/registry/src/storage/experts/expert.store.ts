import { arrivals, storeOf } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { Expert } from '../../domain/experts/expert.js';
import { refuse } from '../../domain/experts/experts-refusals.js';

export const expertTable = new EntitySchema<Expert>({
  name: 'expert',
  columns: {
    id: { type: 'uuid', primary: true },
    ...arrivals,
    version: { type: 'int' },
    sub: { type: 'text' },
    name: { type: 'text' },
    fields: { type: 'text', array: true },
    affiliations: { type: 'jsonb' },
    relations: { type: 'jsonb' },
    state: { type: 'text' },
    enrolledOn: { type: 'date', name: 'enrolled_on' },
    suspendedUntil: { type: 'date', name: 'suspended_until', nullable: true },
    stateReason: { type: 'text', name: 'state_reason', nullable: true },
    leftOn: { type: 'date', name: 'left_on', nullable: true },
  },
  indices: [
    { name: 'expert_sub', columns: ['sub'], unique: true },
    { name: 'expert_arrival', columns: ['arrival'] },
    { name: 'expert_state', columns: ['state', 'entered'] },
  ],
});

export class ExpertStore extends storeOf(expertTable, {
  expert_sub: ({ sub }) => refuse('expert-sub-taken', { field: 'sub', sub }),
}) {}
