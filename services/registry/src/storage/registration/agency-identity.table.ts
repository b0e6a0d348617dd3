import { EntitySchema } from 'typeorm';
import type { Identity } from '../../domain/registration/agency.js';

/** One identity of an agency; the first comes with its registration. */
export type AgencyIdentity = Omit<Identity, 'creditCodeStatus'> &
  Readonly<{
    agencyId: string;
    n: number;
    validFrom: string;
    takesCode: boolean;
    nameGrams: readonly string[];
    reason: string | null;
    decidedBy: string;
  }>;

export const agencyIdentityTable = new EntitySchema<AgencyIdentity>({
  name: 'agency_identity',
  columns: {
    agencyId: { type: 'uuid', name: 'agency_id', primary: true },
    n: { type: 'int', primary: true },
    creditCode: { type: 'text', name: 'credit_code' },
    name: { type: 'text' },
    province: { type: 'text' },
    validFrom: { type: 'date', name: 'valid_from' },
    takesCode: { type: 'boolean', name: 'takes_code' },
    nameGrams: { type: 'text', array: true, name: 'name_grams' },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by' },
  },
  indices: [
    { name: 'agency_identity_code', columns: ['creditCode'], unique: true, where: 'takes_code' },
    { name: 'agency_identity_name', columns: ['nameGrams'], synchronize: false },
  ],
});
