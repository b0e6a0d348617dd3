import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventOf, RatingCaseDecided } from '@heng/contracts';
import { Clock, JETSTREAM } from '@heng/kit';
import { obeyRuling } from '../domain/obey-ruling.js';
import { RatingStore } from '../storage/rating.store.js';

/** The decision of a panel on a case of R11 holds at once, for the rating in force and for those under way. */
@Controller()
export class ObeyRulingsConsumer {
  constructor(
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  @EventPattern(RatingCaseDecided.type, JETSTREAM)
  async decided({ id, actor, data }: EventOf<typeof RatingCaseDecided>): Promise<void> {
    const { caseId, agencyId, outcome, grade, fact, evidence, rule, decidedOn: on } = data;
    if (outcome === 'kept') return;
    const ruling = { caseId, grade, reason: [fact, evidence, rule].join('\n'), on };
    const inForce = await this.ratings.inForce(agencyId);
    for (const ratingId of [...(inForce ? [inForce.id] : []), ...(await this.ratings.underWay(agencyId))]) {
      const cause = { handler: 'obey-ruling', id: `${id}:${ratingId}`, actor };
      await this.ratings.changeExisting(ratingId, cause, (rating) => obeyRuling(rating, ruling, this.clock.today()));
    }
  }
}
