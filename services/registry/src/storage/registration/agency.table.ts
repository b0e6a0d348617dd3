import { tableOf } from '@heng/kit';
import type { Agency } from '../../domain/registration/agency.js';

export const agencyTable = tableOf<Agency>(
  'agency',
  {
    creditCode: { type: 'text' },
    creditCodeStatus: { type: 'text' },
    name: { type: 'text' },
    province: { type: 'text' },
    email: { type: 'text' },
    registeredOn: { type: 'date' },
    deregisteredOn: { type: 'date', nullable: true },
    state: { type: 'text', default: 'registered' },
    suspendedOn: { type: 'date', nullable: true },
    suspendedUntil: { type: 'date', nullable: true },
    stateReason: { type: 'text', nullable: true },
    parentId: { type: 'uuid', nullable: true },
    codeVerification: { type: 'jsonb', nullable: true },
  },
  [
    { name: 'agency_credit_code', columns: ['creditCode'], unique: true },
    { name: 'agency_parent', columns: ['parentId'], where: 'parent_id is not null' },
  ],
);
