import { EntitySchema } from 'typeorm';
import type { Agency } from '../../domain/registration/agency.js';

export const agencyTable = new EntitySchema<Agency>({
  name: 'agency',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    creditCode: { type: 'text', name: 'credit_code' },
    creditCodeStatus: { type: 'text', name: 'credit_code_status' },
    name: { type: 'text' },
    province: { type: 'text' },
    email: { type: 'text' },
    registeredOn: { type: 'date', name: 'registered_on' },
    deregisteredOn: { type: 'date', name: 'deregistered_on', nullable: true },
    state: { type: 'text', default: 'registered' },
    suspendedOn: { type: 'date', name: 'suspended_on', nullable: true },
    suspendedUntil: { type: 'date', name: 'suspended_until', nullable: true },
    stateReason: { type: 'text', name: 'state_reason', nullable: true },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    codeVerification: { type: 'jsonb', name: 'code_verification', nullable: true },
  },
  indices: [
    { name: 'agency_credit_code', columns: ['creditCode'], unique: true },
    { name: 'agency_parent', columns: ['parentId'], where: 'parent_id is not null' },
  ],
});
