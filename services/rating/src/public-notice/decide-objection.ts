import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { decideObjection, type Objection } from '../domain/objection.js';
import { settleObjection } from '../domain/public-notice.js';
import type { Rating } from '../domain/rating.js';
import { ObjectionStore } from '../storage/objection.store.js';

@Injectable()
export class DecideObjection {
  constructor(
    private readonly objections: ObjectionStore,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, { upheld, reason }: { upheld: boolean; reason: string }, expect: number, cause: Cause) {
    const { ratingId } = await this.objections.get(id);
    const today = this.clock.today();
    const ruling = { upheld, reason, by: cause.actor.sub };
    const decisions = {
      rating: (rating: Rating) => settleObjection(rating, id, upheld, today),
      objection: (objection: Objection | null, rating: Rating) => decideObjection(objection!, rating, ruling, today),
    };
    return this.objections.changeWithRating(ratingId, id, cause, decisions, expect);
  }
}
