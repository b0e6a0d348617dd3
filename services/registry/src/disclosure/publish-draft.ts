import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { publish } from '../domain/disclosure/disclosure.js';
import { emptied, mustBeWritten } from '../domain/disclosure/disclosure-draft.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureDraftStore, draftIdOf } from '../storage/disclosure/disclosure-draft.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

@Injectable()
export class PublishDraft {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly drafts: DisclosureDraftStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly salts: DisclosureSalts,
    private readonly clock: Clock,
  ) {}

  /** The draft becomes the next revision and is empty again, in one transaction. */
  async execute({ agencyId, expect }: { agencyId: string; expect: number }, cause: Cause) {
    const id = idOfNew(cause);
    const { sub, role } = cause.actor;
    const [standards, today] = [await this.standards.begun(), this.clock.today()];
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const draft = await this.drafts.load(tx, draftIdOf(agencyId));
      const emptying = { ...cause, id: `${cause.id} draft` };
      await this.drafts.changeIn(tx, draftIdOf(agencyId), emptying, emptied, { expect });
      const revision = (await this.revisions.latestOf(tx, agencyId)) + 1;
      return this.revisions.changeIn(tx, id, cause, () => {
        const { sections, edits } = mustBeWritten(draft);
        const publication = { id, revision, sections, edits, publishedBy: { sub, role } };
        return publish(publication, agency, standards, today, this.salts.of(id));
      });
    });
  }
}
