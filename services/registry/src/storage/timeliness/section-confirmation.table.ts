import { EntitySchema } from 'typeorm';
import type { SectionConfirmation } from '../../domain/timeliness/timeliness.js';

export const sectionConfirmationTable = new EntitySchema<SectionConfirmation>({
  name: 'section_confirmation',
  columns: {
    id: { type: 'uuid', primary: true, foreignKey: { target: 'agency', name: 'section_confirmation_agency' } },
    version: { type: 'int' },
    publishedOn: { type: 'date', name: 'published_on' },
    changedOn: { type: 'jsonb', name: 'changed_on' },
    confirmedOn: { type: 'jsonb', name: 'confirmed_on' },
  },
});
