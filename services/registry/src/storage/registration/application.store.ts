import { arrivals, storeOf, tableOf } from '@heng/kit';
import type { Application } from '../../domain/registration/application.js';
import { refuse } from '../../domain/registration/registration-refusals.js';

export const applicationTable = tableOf<Application>(
  'application',
  {
    ...arrivals,
    state: { type: 'text' },
    agencyId: { type: 'uuid' },
    creditCode: { type: 'text' },
    creditCodeStatus: { type: 'text' },
    name: { type: 'text' },
    province: { type: 'text' },
    email: { type: 'text' },
    parentId: { type: 'uuid', nullable: true },
    draftedOn: { type: 'date' },
    submittedOn: { type: 'date', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    decidedBy: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  [
    {
      name: 'application_open',
      columns: ['creditCode'],
      unique: true,
      where: "state in ('draft', 'submitted', 'returned')",
    },
    { name: 'application_state', columns: ['state', 'entered'] },
    { name: 'application_code', columns: ['creditCode', 'arrival'] },
  ],
);

export class ApplicationStore extends storeOf(applicationTable, {
  application_open: ({ creditCode }) => refuse('application-open', { creditCode }),
}) {}
