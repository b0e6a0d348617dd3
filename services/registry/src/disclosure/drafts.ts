import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Changing, Clock, refuseKit } from '@heng/kit';
import { completenessOf, faultsIn } from '../domain/disclosure/disclosure-content.js';
import * as rules from '../domain/disclosure/disclosure-draft.js';
import { mustActFor } from '../domain/registration/agency.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import type { DraftView } from './disclosure-view.js';

/** The draft of an agency's next revision (R3). A change answers with the draft. */
@Injectable()
export class Drafts {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly clock: Clock,
  ) {}

  /** `at` is the agency with the version of its draft, 0 for one that was never written. */
  async write({ id: agencyId, version, cause }: Changing, writing: rules.Writing): Promise<DraftView> {
    const { sub, role } = cause.actor;
    const edit = { by: { sub, role }, on: this.clock.today() };
    const [id, standards] = [draftIdOf(agencyId), await this.standards.all()];
    await this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const published = await this.revisions.publishedBy(agencyId, tx);
      const decide = (draft: rules.DisclosureDraft | null) => {
        if (!draft && version !== 0) throw refuseKit('version-stale', { expected: version, actual: 0 });
        return rules.write(id, draft, writing, { agency, published }, standards, edit);
      };
      await this.drafts.changeIn(tx, id, cause, decide, { expect: version });
    });
    return this.read(agencyId, cause.actor);
  }

  async discard({ id, version, cause }: Changing): Promise<DraftView> {
    await this.agencies.actFor(id, cause.actor, (tx) =>
      this.drafts.changeIn(tx, draftIdOf(id), cause, rules.emptied, { expect: version }),
    );
    return this.read(id, cause.actor);
  }

  /**
   * The draft with its missing fields; an empty one shows the published content.
   * @throws DomainError `registry.not-your-agency`, `kit.record-not-found`
   */
  async read(agencyId: string, actor: Actor): Promise<DraftView> {
    mustActFor(await this.agencies.get(agencyId), actor);
    const [draft, published, standards] = await Promise.all([
      this.drafts.find(draftIdOf(agencyId)),
      this.revisions.publishedBy(agencyId),
      this.standards.all(),
    ]);
    const standard = rules.standardFor(draft, standards, this.clock.today());
    const sections = rules.contentOf(draft, published);
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
