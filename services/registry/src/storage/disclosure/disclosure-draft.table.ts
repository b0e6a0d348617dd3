import { EntitySchema } from 'typeorm';
import type { DisclosureDraft } from '../../domain/disclosure/disclosure-draft.js';

export const disclosureDraftTable = new EntitySchema<DisclosureDraft>({
  name: 'disclosure_draft',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    agencyId: { type: 'uuid', name: 'agency_id', foreignKey: { target: 'agency', name: 'disclosure_draft_agency' } },
    sections: { type: 'jsonb', nullable: true },
    basedOn: { type: 'int', name: 'based_on' },
    standard: { type: 'text', nullable: true },
    edits: { type: 'jsonb' },
  },
});
