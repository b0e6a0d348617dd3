import { EntitySchema } from 'typeorm';
import type { PublishedStandard } from '../../domain/disclosure/disclosure-standard-version.js';

export const standardTable = new EntitySchema<PublishedStandard>({
  name: 'disclosure_standard',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    standard: { type: 'text' },
    inForceFrom: { type: 'date', name: 'in_force_from' },
    publishedOn: { type: 'date', name: 'published_on' },
    publishedBy: { type: 'jsonb', name: 'published_by' },
    // The original text, which keeps the order of sections and fields.
    document: { type: 'json' },
  },
  indices: [
    { name: 'disclosure_standard_version', columns: ['standard'], unique: true },
    { name: 'disclosure_standard_day', columns: ['inForceFrom'], unique: true },
  ],
});
