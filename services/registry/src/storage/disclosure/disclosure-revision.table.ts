import { EntitySchema } from 'typeorm';
import type { DisclosureRevision } from '../../domain/disclosure/disclosure.js';

export const disclosureRevisionTable = new EntitySchema<DisclosureRevision>({
  name: 'disclosure_revision',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'disclosure_revision_agency' } },
    revision: { type: 'int' },
    standard: { type: 'text' },
    publishedOn: { type: 'date', name: 'published_on' },
    publishedBy: { type: 'jsonb', name: 'published_by' },
    sections: { type: 'jsonb' },
    edits: { type: 'jsonb' },
    complete: { type: 'boolean' },
    required: { type: 'int' },
    answered: { type: 'int' },
    missing: { type: 'text', array: true },
    contentHash: { type: 'text', name: 'content_hash' },
  },
  indices: [{ name: 'disclosure_revision_number', columns: ['agencyId', 'revision'], unique: true }],
});
