import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { Clock } from '@heng/kit';
import { type Agency, mustActFor } from '../domain/registration/agency.js';
import { completenessOf, faultsIn } from '../domain/disclosure/disclosure-content.js';
import { contentOf, standardFor } from '../domain/disclosure/disclosure-draft.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import type { DraftView } from './disclosure-view.js';

@Injectable()
export class ReadDraft {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** The draft, and what it lacks; an empty one shows what is published. @throws `registry.not-your-agency`, `kit.record-not-found` */
  async execute(agencyId: string, actor: Actor): Promise<DraftView> {
    const agency: Agency = await this.agencies.get(agencyId);
    mustActFor(agency, actor);
    const [draft, published, standards] = await Promise.all([
      this.drafts.find(draftIdOf(agencyId)),
      this.revisions.publishedBy(agencyId),
      this.standards.all(),
    ]);
    const standard = standardFor(draft, standards, this.clock.today());
    const sections = contentOf(draft, published);
    const written = draft?.sections != null;
    return {
      version: draft?.version ?? 0,
      written,
      basedOn: written ? draft.basedOn : published.revision,
      latest: published.revision,
      standard: standard.version,
      sections,
      editedBy: draft?.edits ?? {},
      ...completenessOf(sections, standard),
      unfit: faultsIn(sections, standard),
      allowedActions: written ? ['write', 'publish', 'discard'] : ['write'],
    };
  }
}
