import { Injectable } from '@nestjs/common';
import { ChangeStore, deriveId, StoreContext } from '@heng/kit';
import type { DisclosureDraft } from '../../domain/disclosure/disclosure-draft.js';
import { disclosureDraftTable } from './disclosure-draft.table.js';

/**
 * The id of an agency's only draft. It differs from the agency's id, so that changes of the two do not wait for each
 * other.
 */
export const draftIdOf = (agencyId: string): string => deriveId('disclosure draft', agencyId.toLowerCase());

@Injectable()
export class DisclosureDraftStore extends ChangeStore<DisclosureDraft> {
  constructor(context: StoreContext) {
    super(context, disclosureDraftTable);
  }
}
