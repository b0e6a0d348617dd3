import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { EvidenceFrozen, type EventOf } from '@heng/contracts';
import { type Cause, Clock, deriveId, JETSTREAM } from '@heng/kit';
import { concludeDrafting, type Cycle, cutoffOf } from '../domain/cycle.js';
import { assess, draft, type RatedAgency } from '../domain/rating.js';
import { hashOfFacts } from '../storage/evidence-hash.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { CycleStore, RatingStore } from '../storage/rating.store.js';

/** Drafts under way at once: one reads its evidence while another is assessed. */
const AT_ONCE = 4;

/** Drafts a rating for every agency of the frozen evidence; after a crash it continues where it stopped. */
@Controller()
export class DraftRatings {
  constructor(
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  @EventPattern(EvidenceFrozen.type, JETSTREAM)
  async draftRatings({ id, actor, data }: EventOf<typeof EvidenceFrozen>): Promise<void> {
    const cause = { handler: 'draft-ratings', id, actor };
    const cycle = await this.cycles.get(data.cycle);
    await this.evidence.mustBeAsFrozen(cycle);
    const seals = cycle.evidence?.seals ?? [];
    const voidFacts = await this.ratings.voidFacts(cycle.id);
    for await (const agencies of this.evidence.undrafted(cycle.id, cutoffOf(cycle), seals)) {
      for (let n = 0; n < agencies.length; n += AT_ONCE)
        await Promise.all(
          agencies.slice(n, n + AT_ONCE).map((agency) => this.draftOne(cycle, agency, voidFacts, cause)),
        );
    }
    await this.cycles.changeExisting(cycle.id, cause, concludeDrafting);
  }

  private async draftOne(cycle: Cycle, agency: RatedAgency, voidFacts: readonly string[], cause: Cause): Promise<void> {
    const evidence = await this.evidence.ofAgency(agency.agencyId, cycle.evidence?.seals ?? []);
    const assessment = assess(evidence, cycle, agency.agencyId, { voidFacts });
    const identity = {
      ...agency,
      id: deriveId('rating', cycle.id, agency.agencyId),
      cycle: cycle.id,
      evidenceHash: hashOfFacts(evidence),
    };
    const ownCause = { ...cause, id: `${cause.id}:${agency.agencyId}` };
    await this.ratings.change(identity.id, ownCause, () => draft(identity, assessment, this.clock.today()));
  }
}
