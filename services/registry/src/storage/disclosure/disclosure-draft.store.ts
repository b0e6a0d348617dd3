import { Injectable } from '@nestjs/common';
import { ChangeStore, deriveId, StoreContext } from '@heng/kit';
import type { DisclosureDraft } from '../../domain/disclosure/disclosure-draft.js';
import { disclosureDraftTable } from './disclosure-draft.table.js';

/** The id of an agency's one draft. It is not the agency's own, whose changes wait for each other by their id. */
export const draftIdOf = (agencyId: string): string => deriveId('disclosure draft', agencyId.toLowerCase());

@Injectable()
export class DisclosureDraftStore extends ChangeStore<DisclosureDraft> {
  constructor(context: StoreContext) {
    super(context, disclosureDraftTable);
  }
}
