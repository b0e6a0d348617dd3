import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type DisclosureRevision, type Publication, publish, type Sections } from '../domain/disclosure/disclosure.js';
import { emptied, mustBeWritten } from '../domain/disclosure/disclosure-draft.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

type Content = Pick<Publication, 'sections' | 'edits'>;

/** Agencies publish revisions of their disclosures (R3). */
@Injectable()
export class Disclosures {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly salts: DisclosureSalts,
    private readonly clock: Clock,
  ) {}

  publish(agencyId: string, sections: Sections, cause: Cause): Promise<DisclosureRevision> {
    return this.publishNext(agencyId, cause, () => Promise.resolve(() => ({ sections, edits: {} })));
  }

  /** The draft becomes the next revision and is emptied, in one transaction. */
  publishDraft({ id: agencyId, version, cause }: Changing): Promise<DisclosureRevision> {
    return this.publishNext(agencyId, cause, async (tx) => {
      const id = draftIdOf(agencyId);
      const draft = await this.drafts.load(tx, id);
      const emptying = { ...cause, id: `${cause.id} draft` };
      await this.drafts.changeIn(tx, id, emptying, emptied, { expect: version });
      return () => mustBeWritten(draft);
    });
  }

  /** `gather` prepares the content; it runs only when the cause was not applied before. */
  private async publishNext(
    agencyId: string,
    cause: Cause,
    gather: (tx: EntityManager) => Promise<() => Content>,
  ): Promise<DisclosureRevision> {
    const id = idOfNew(cause);
    const { sub, role } = cause.actor;
    const [standards, today] = [await this.standards.begun(), this.clock.today()];
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const content = await gather(tx);
      const revision = (await this.revisions.latestOf(tx, agencyId)) + 1;
      return this.revisions.changeIn(tx, id, cause, () => {
        const publication = { ...content(), id, revision, publishedBy: { sub, role } };
        return publish(publication, agency, standards, today, this.salts.of(id));
      });
    });
  }
}
