import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { announceNotices } from '../domain/cycle.js';
import { publishNotice } from '../domain/public-notice.js';
import { CycleStore } from '../storage/cycle.store.js';
import { RatingStore } from '../storage/rating.store.js';

/** Publishes every reviewed rating of a cycle, all on one day and in one transaction. */
@Injectable()
export class PublishNotices {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  async execute(cycle: string, expect: number, cause: Cause) {
    const reviewed = await this.ratings.idsOf(cycle, 'reviewed');
    const today = this.clock.today();
    return this.cycles.changeWith(
      cycle,
      cause,
      (current) => announceNotices(current, reviewed.length, today),
      expect,
      (tx) => this.ratings.changeEach(tx, reviewed, cause, (rating) => publishNotice(rating, today)),
    );
  }
}
