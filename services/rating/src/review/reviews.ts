import { Injectable } from '@nestjs/common';
import type { Scores } from '@heng/assessment';
import { type Changing, Clock } from '@heng/kit';
import { assess, type Rating, review } from '../domain/rating.js';
import { CycleStore } from '../storage/cycle.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { RatingStore } from '../storage/rating.store.js';

/** The reviews of experts (专家评审, R8). */
@Injectable()
export class Reviews {
  constructor(
    private readonly ratings: RatingStore,
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
  ) {}

  /** Computes the result from the frozen evidence before the transaction, which changes the version that was read. */
  async give(at: Changing, { judged, reason }: { judged: Scores; reason: string }): Promise<Rating> {
    const { cycle: cycleId, agencyId, finding } = await this.ratings.get(at.id);
    const cycle = await this.cycles.get(cycleId);
    const evidence = await this.evidence.ofAgency(agencyId, cycle.evidence?.seals ?? []);
    const found = { falseFacts: finding?.falseFacts ?? [], voidFacts: await this.ratings.voidFacts(cycleId) };
    const assessment = assess(evidence, cycle, agencyId, { scores: judged, ...found });
    const given = { judged, reason, by: at.cause.actor.sub, on: this.clock.today() };
    return this.ratings.changeAt(at, (rating) => review(rating, given, assessment));
  }
}
