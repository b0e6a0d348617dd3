import { Injectable } from '@nestjs/common';
import type { Cause } from '@heng/kit';
import { emptied } from '../domain/disclosure/disclosure-draft.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';

@Injectable()
export class DiscardDraft {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
  ) {}

  execute({ agencyId, expect }: { agencyId: string; expect: number }, cause: Cause) {
    return this.agencies.actFor(agencyId, cause.actor, (tx) =>
      this.drafts.changeIn(tx, draftIdOf(agencyId), cause, emptied, { expect }),
    );
  }
}
