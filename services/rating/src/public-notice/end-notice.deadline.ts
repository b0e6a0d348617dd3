import { Injectable } from '@nestjs/common';
import { type Cause, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import { endNotice, NOTICE_DEADLINE } from '../domain/public-notice.js';
import { RatingStore } from '../storage/rating.store.js';

/** R8: when the ten working days are over, the result becomes final, unless an objection is open. */
@Injectable()
export class EndNoticeDeadline {
  constructor(
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(NOTICE_DEADLINE)
  end({ subject }: DueDeadline, cause: Cause) {
    return this.ratings.changeExisting(subject, cause, (rating) => endNotice(rating, this.clock.today()));
  }
}
