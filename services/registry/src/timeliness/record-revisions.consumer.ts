import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { DisclosurePublished, type EventOf } from '@heng/contracts';
import { type Cause, Clock, deriveId, JETSTREAM, systemActor } from '@heng/kit';
import { recordRevisions, type SectionConfirmation } from '../domain/timeliness/timeliness.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';

/** A published revision states all sections again. */
@Controller()
export class RecordRevisionsConsumer {
  constructor(
    private readonly confirmations: SectionConfirmationStore,
    private readonly clock: Clock,
  ) {}

  /** Records publications in one transaction, those of one agency in one change; a repeated one changes nothing. */
  @EventPattern(DisclosurePublished.type, JETSTREAM, { batch: 'revisions' })
  async published(events: readonly EventOf<typeof DisclosurePublished>[]): Promise<void> {
    const sections = await this.confirmations.sectionsOf(events.map(({ data }) => data));
    const stated = events.map(({ id, data }, i) => ({ ...data, id, sections: sections[i]! }));
    const today = this.clock.today();
    await this.confirmations.transaction(async (tx) => {
      for (const [agencyId, own] of Map.groupBy(stated, (one) => one.agencyId)) {
        const id = deriveId(...own.map((one) => one.id));
        const cause: Cause = { handler: 'record-revisions', id, actor: systemActor('registry') };
        const decide = (current: SectionConfirmation | null) => recordRevisions(current, agencyId, own, today);
        await this.confirmations.changeIn(tx, agencyId, cause, decide);
      }
    });
  }
}
