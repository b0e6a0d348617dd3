import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { startSpotCheck } from '../domain/cycle.js';
import { drawSpotCheck, FACTS_PER_AGENCY } from '../domain/spot-check.js';
import { CycleStore } from '../storage/cycle.store.js';
import { RatingStore } from '../storage/rating.store.js';

/** Draws facts of every drafted agency of a cycle. */
@Injectable()
export class DrawSpotCheck {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    cycle: string,
    { seed, factsPerAgency = FACTS_PER_AGENCY }: { seed?: string; factsPerAgency?: number },
    expect: number,
    cause: Cause,
  ) {
    const drafted = await this.ratings.idsOf(cycle, 'drafted');
    const start = { seed, factsPerAgency };
    return this.cycles.changeWith(
      cycle,
      cause,
      (current) => startSpotCheck(current, start, this.clock.today()),
      expect,
      (tx, { spotCheck }) => this.ratings.changeEach(tx, drafted, cause, (rating) => drawSpotCheck(rating, spotCheck!)),
    );
  }
}
