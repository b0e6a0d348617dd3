import { Injectable } from '@nestjs/common';
import type { Scores } from '@heng/assessment';
import { type Cause, Clock } from '@heng/kit';
import { assess, review } from '../domain/rating.js';
import { CycleStore } from '../storage/cycle.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { RatingStore } from '../storage/rating.store.js';

/** The result is computed from the frozen evidence before the transaction; the version read then is the one changed. */
@Injectable()
export class ReviewRating {
  constructor(
    private readonly ratings: RatingStore,
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, { judged, reason }: { judged: Scores; reason: string }, expect: number, cause: Cause) {
    const { cycle: cycleId, agencyId, finding } = await this.ratings.get(id);
    const cycle = await this.cycles.get(cycleId);
    const evidence = await this.evidence.ofAgency(agencyId, cycle.evidence?.seals ?? []);
    const assessment = assess(evidence, cycle, agencyId, { scores: judged, falseFacts: finding?.falseFacts ?? [] });
    const given = { judged, reason, by: cause.actor.sub, on: this.clock.today() };
    return this.ratings.changeExisting(id, cause, (rating) => review(rating, given, assessment), { expect });
  }
}
