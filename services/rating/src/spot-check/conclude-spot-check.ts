import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Finding } from '../domain/rating.js';
import { concludeSpotCheck } from '../domain/spot-check.js';
import { RatingStore } from '../storage/rating.store.js';

@Injectable()
export class ConcludeSpotCheck {
  constructor(
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  execute(id: string, found: Pick<Finding, 'authentic' | 'falseFacts' | 'reason'>, expect: number, cause: Cause) {
    const finding = { ...found, by: cause.actor.sub, on: this.clock.today() };
    return this.ratings.changeExisting(id, cause, (rating) => concludeSpotCheck(rating, finding), { expect });
  }
}
