import { Injectable } from '@nestjs/common';
import { type Cause, Clock, refuseKit } from '@heng/kit';
import { type DisclosureDraft, write, type Writing } from '../domain/disclosure/disclosure-draft.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

@Injectable()
export class WriteDraft {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** `expect` is 0 for a draft that was never written. */
  async execute(
    { agencyId, expect, writing }: { agencyId: string; expect: number; writing: Writing },
    cause: Cause,
  ): Promise<DisclosureDraft> {
    const { sub, role } = cause.actor;
    const edit = { by: { sub, role }, on: this.clock.today() };
    const [id, standards] = [draftIdOf(agencyId), await this.standards.all()];
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const published = await this.revisions.publishedBy(agencyId, tx);
      const decide = (draft: DisclosureDraft | null) => {
        if (!draft && expect !== 0) throw refuseKit('version-stale', { expected: expect, actual: 0 });
        return write(id, draft, writing, { agency, published }, standards, edit);
      };
      return this.drafts.changeIn(tx, id, cause, decide, { expect });
    });
  }
}
