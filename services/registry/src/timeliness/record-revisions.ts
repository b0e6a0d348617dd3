import { Injectable } from '@nestjs/common';
import { type Cause, Clock, deriveId, systemActor } from '@heng/kit';
import { recordRevisions, type StatedRevision } from '../domain/timeliness/timeliness.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';

type Published = Readonly<{ id: string; data: Readonly<{ agencyId: string; revision: number; publishedOn: string }> }>;

/** Takes in many publications in one transaction, those of one agency in one change; one that comes again changes nothing. */
@Injectable()
export class RecordRevisions {
  constructor(
    private readonly confirmations: SectionConfirmationStore,
    private readonly clock: Clock,
  ) {}

  async execute(published: readonly Published[]): Promise<void> {
    const sections = await this.confirmations.sectionsOf(published.map(({ data }) => data));
    const told = published.map(({ id, data: { agencyId, publishedOn } }, i) => ({
      eventId: id,
      agencyId,
      revision: { publishedOn, sections: sections[i]! } satisfies StatedRevision,
    }));
    const today = this.clock.today();
    await this.confirmations.transaction(async (tx) => {
      for (const [agencyId, events] of Map.groupBy(told, (one) => one.agencyId)) {
        const cause: Cause = {
          handler: 'record-revisions',
          id: deriveId(...events.map(({ eventId }) => eventId)),
          actor: systemActor('registry'),
        };
        const revisions = events.map(({ revision }) => revision);
        await this.confirmations.changeIn(tx, agencyId, cause, (current) =>
          recordRevisions(current, agencyId, revisions, today),
        );
      }
    });
  }
}
