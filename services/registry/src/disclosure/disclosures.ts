import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, type Changing, Clock, idOfNew, refuseKit } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type DisclosureRevision, type Publication, publish, type Sections } from '../domain/disclosure/disclosure.js';
import { completenessOf, faultsIn } from '../domain/disclosure/disclosure-content.js';
import * as drafts from '../domain/disclosure/disclosure-draft.js';
import { besideIn, contradictedIn } from '../domain/figures/contradictions.js';
import { mustActFor } from '../domain/registration/agency.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { AgencyFigures } from '../storage/figures/agency-figures.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import type { DraftView } from './disclosure-view.js';

type Content = Pick<Publication, 'sections' | 'edits'>;

/** Agencies draft and publish revisions of their disclosures (R3). A change of the draft answers with the draft. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly salts: DisclosureSalts,
    private readonly figures: AgencyFigures,
    private readonly clock: Clock,
  ) {}

  /** `at` is the agency with the version of its draft, 0 for one that was never written. */
  async writeDraft({ id: agencyId, version, cause }: Changing, writing: drafts.Writing): Promise<DraftView> {
    const { sub, role } = cause.actor;
    const edit = { by: { sub, role }, on: this.clock.today() };
    const [id, standards] = [draftIdOf(agencyId), await this.standards.all()];
    await this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const published = await this.revisions.latestOf(agencyId, tx);
      const decide = (draft: drafts.DisclosureDraft | null) => {
        if (!draft && version !== 0) throw refuseKit('version-stale', { expected: version, actual: 0 });
        return drafts.write(id, draft, writing, { agency, published }, standards, edit);
      };
      await this.drafts.changeIn(tx, id, cause, decide, { expect: version });
    });
    return this.readDraft(agencyId, cause.actor);
  }

  async discardDraft({ id, version, cause }: Changing): Promise<DraftView> {
    await this.agencies.actFor(id, cause.actor, (tx) =>
      this.drafts.changeIn(tx, draftIdOf(id), cause, drafts.emptied, { expect: version }),
    );
    return this.readDraft(id, cause.actor);
  }

  /**
   * The draft with its missing fields; an empty one shows the published content.
   * @throws DomainError `registry.not-your-agency`, `kit.record-not-found`
   */
  async readDraft(agencyId: string, actor: Actor): Promise<DraftView> {
    mustActFor(await this.agencies.get(agencyId), actor);
    const [draft, published, standards, known] = await Promise.all([
      this.drafts.find(draftIdOf(agencyId)),
      this.revisions.latestOf(agencyId),
      this.standards.all(),
      this.figures.knownOf(agencyId),
    ]);
    const today = this.clock.today();
    const standard = drafts.standardFor(draft?.standard, standards, today);
    const sections = drafts.contentOf(draft, published);
    const written = draft?.sections != null;
    return {
      version: draft?.version ?? 0,
      written,
      basedOn: written ? draft.basedOn : published.revision,
      latest: published.revision,
      standard: standard.version,
      sections,
      editedBy: draft?.edits ?? {},
      ...completenessOf(sections, standard, contradictedIn(sections, standard, known)),
      unfit: faultsIn(sections, standard),
      ...besideIn(sections, standard, today, known),
      allowedActions: written ? ['write', 'publish', 'discard'] : ['write'],
    };
  }

  /** The draft becomes the next revision and is emptied, in one transaction. */
  publishDraft({ id: agencyId, version, cause }: Changing): Promise<DisclosureRevision> {
    return this.publishNext(agencyId, cause, async (tx) => {
      const id = draftIdOf(agencyId);
      const draft = await this.drafts.load(tx, id);
      const emptying = { ...cause, id: `${cause.id} draft` };
      await this.drafts.changeIn(tx, id, emptying, drafts.emptied, { expect: version });
      return () => drafts.mustBeWritten(draft);
    });
  }

  publish(agencyId: string, sections: Sections, cause: Cause): Promise<DisclosureRevision> {
    return this.publishNext(agencyId, cause, () => Promise.resolve(() => ({ sections, edits: {} })));
  }

  /** `gather` prepares the content; it runs only when the cause was not applied before. */
  private async publishNext(agencyId: string, cause: Cause, gather: (tx: EntityManager) => Promise<() => Content>) {
    const id = idOfNew(cause);
    const { sub, role } = cause.actor;
    const [standards, today] = [await this.standards.begun(), this.clock.today()];
    const known = await this.figures.knownOf(agencyId);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const content = await gather(tx);
      const { revision } = await this.revisions.latestOf(agencyId, tx);
      return this.revisions.changeIn(tx, id, cause, () => {
        const publication = { ...content(), id, revision: revision + 1, publishedBy: { sub, role } };
        return publish(publication, agency, standards, today, { committing: this.salts.of(id), known });
      });
    });
  }
}
