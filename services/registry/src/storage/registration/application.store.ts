import { arrivals, storeOf } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { Application } from '../../domain/registration/application.js';
import { refuse } from '../../domain/registration/registration-refusals.js';

export const applicationTable = new EntitySchema<Application>({
  name: 'application',
  columns: {
    id: { type: 'uuid', primary: true },
    ...arrivals,
    version: { type: 'int' },
    state: { type: 'text' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    creditCode: { type: 'text', name: 'credit_code' },
    creditCodeStatus: { type: 'text', name: 'credit_code_status' },
    name: { type: 'text' },
    province: { type: 'text' },
    email: { type: 'text' },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    draftedOn: { type: 'date', name: 'drafted_on' },
    submittedOn: { type: 'date', name: 'submitted_on', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  indices: [
    {
      name: 'application_open',
      columns: ['creditCode'],
      unique: true,
      where: "state in ('draft', 'submitted', 'returned')",
    },
    { name: 'application_state', columns: ['state', 'entered'] },
    { name: 'application_code', columns: ['creditCode', 'arrival'] },
  ],
});

export class ApplicationStore extends storeOf(applicationTable, {
  application_open: ({ creditCode }) => refuse('application-open', { creditCode }),
}) {}
