import { EntitySchema } from 'typeorm';
import type { Employment } from '../../domain/people/employment.js';

export const employmentTable = new EntitySchema<Employment>({
  name: 'employment',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'employment_agency' } },
    personId: { type: 'uuid', name: 'person_id', foreignKey: { target: 'consultant', name: 'employment_person' } },
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day', nullable: true },
    fullTime: { type: 'boolean', name: 'full_time' },
  },
  indices: [
    { name: 'employment_of_person', columns: ['personId', 'agencyId'] },
    { name: 'employment_at_agency', columns: ['agencyId', 'from', 'id'] },
  ],
});
