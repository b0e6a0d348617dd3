import { EntitySchema } from 'typeorm';
import type { Employment } from '../../domain/on-site-work/recording.js';

export type KnownEmployment = Employment & Readonly<{ id: string; agencyId: string; personId: string }>;

export const employmentTable = new EntitySchema<KnownEmployment>({
  name: 'employment',
  columns: {
    id: { type: 'uuid', primary: true },
    agencyId: { type: 'uuid', name: 'agency_id' },
    personId: { type: 'uuid', name: 'person_id' },
    from: { type: 'date', name: 'employed_from' },
    until: { type: 'date', name: 'employed_until', nullable: true },
  },
  indices: [{ name: 'employment_person', columns: ['personId', 'agencyId'] }],
});
