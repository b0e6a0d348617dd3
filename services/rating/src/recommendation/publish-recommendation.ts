import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { recommend } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';
import { RatingStore } from '../storage/rating.store.js';
import { recommendedTable } from '../storage/rating.table.js';

/** Publishes the list of a cycle's granted ratings; again, when more are granted. */
@Injectable()
export class PublishRecommendation {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  async execute(cycle: string, expect: number, cause: Cause) {
    const granted = await this.ratings.idsOf(cycle, 'granted');
    const rows = granted.map((ratingId) => ({ cycle, ratingId }));
    return this.cycles.changeWith(
      cycle,
      cause,
      (current) => recommend(current, granted.length, this.clock.today()),
      expect,
      async (tx) => {
        await tx.createQueryBuilder().insert().into(recommendedTable).values(rows).orIgnore().execute();
      },
    );
  }
}
