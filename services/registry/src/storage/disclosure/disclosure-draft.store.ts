import { deriveId, storeOf, tableOf } from '@heng/kit';
import type { DisclosureDraft } from '../../domain/disclosure/disclosure-draft.js';

export const disclosureDraftTable = tableOf<DisclosureDraft>('disclosure_draft', {
  agencyId: { type: 'uuid', foreignKey: { target: 'agency', name: 'disclosure_draft_agency' } },
  sections: { type: 'jsonb', nullable: true },
  basedOn: { type: 'int' },
  standard: { type: 'text', nullable: true },
  edits: { type: 'jsonb' },
});

/**
 * The id of an agency's only draft. It differs from the agency's id, so that changes of the two do not wait for each
 * other.
 */
export const draftIdOf = (agencyId: string): string => deriveId('disclosure draft', agencyId.toLowerCase());

export class DisclosureDraftStore extends storeOf(disclosureDraftTable) {}
