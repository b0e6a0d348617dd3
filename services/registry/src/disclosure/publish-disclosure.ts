import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { publish, type Sections } from '../domain/disclosure/disclosure.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { DisclosureRevisionStore } from '../storage/disclosure/disclosure-revision.store.js';
import { DisclosureSalts } from '../storage/disclosure/disclosure-salts.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';

@Injectable()
export class PublishDisclosure {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly revisions: DisclosureRevisionStore,
    private readonly standards: StandardStore,
    private readonly salts: DisclosureSalts,
    private readonly clock: Clock,
  ) {}

  async execute({ agencyId, sections }: { agencyId: string; sections: Sections }, cause: Cause) {
    const id = idOfNew(cause);
    const { sub, role } = cause.actor;
    const [standards, today] = [await this.standards.begun(), this.clock.today()];
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const revision = (await this.revisions.latestOf(tx, agencyId)) + 1;
      const publication = { id, revision, sections, publishedBy: { sub, role }, edits: {} };
      const committing = this.salts.of(id);
      return this.revisions.changeIn(tx, id, cause, () => publish(publication, agency, standards, today, committing));
    });
  }
}
