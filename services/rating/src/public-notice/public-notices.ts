import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, idOfNew, OnCalendar, OnDeadline } from '@heng/kit';
import { announceNotices, type Cycle } from '../domain/cycle.js';
import { decideObjection, fileObjection, type Objection, type Ruling } from '../domain/objection.js';
import {
  endNotice,
  NOTICE_DEADLINE,
  objectTo,
  publishNotice,
  renewNotice,
  settleObjection,
} from '../domain/public-notice.js';
import type { Rating } from '../domain/rating.js';
import { CycleStore } from '../storage/cycle.store.js';
import { ObjectionStore } from '../storage/objection.store.js';
import { RatingStore } from '../storage/rating.store.js';

/** The public notices and the objections to them (公示, 异议, R8). */
@Injectable()
export class PublicNotices {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly objections: ObjectionStore,
    private readonly clock: Clock,
  ) {}

  /** Publishes every reviewed rating of a cycle, all on one day and in one transaction. */
  async publish(at: Changing): Promise<Cycle> {
    const reviewed = await this.ratings.idsOf(at.id, 'reviewed');
    const day = this.clock.day();
    return this.cycles.changeWith(
      at,
      (cycle) => announceNotices(cycle, reviewed.length, day.today),
      (tx) => this.ratings.changeEach(tx, reviewed, at.cause, (rating) => publishNotice(rating, day)),
    );
  }

  object(ratingId: string, objection: Pick<Objection, 'statement' | 'evidence'>, cause: Cause): Promise<Objection> {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    return this.objections.changeWithRating(
      { id, ratingId, cause },
      {
        rating: (rating) => objectTo(rating, id, today),
        objection: (_, rating) => fileObjection(id, rating, objection, today),
      },
    );
  }

  async decide(at: Changing, { upheld, reason }: Pick<Ruling, 'upheld' | 'reason'>): Promise<Objection> {
    const { id, ratingId } = await this.objections.get(at.id);
    const today = this.clock.today();
    const ruling = { upheld, reason, by: at.cause.actor.sub };
    return this.objections.changeWithRating(
      { ...at, ratingId },
      {
        rating: (rating) => settleObjection(rating, id, upheld, today),
        objection: (objection, rating) => decideObjection(objection!, rating, ruling, today),
      },
    );
  }

  @OnDeadline(NOTICE_DEADLINE)
  endNotice({ subject }: DueDeadline, cause: Cause): Promise<Rating> {
    return this.ratings.changeExisting(subject, cause, (rating) => endNotice(rating, this.clock.today()));
  }

  @OnCalendar(NOTICE_DEADLINE)
  renewNotice({ subject }: DueDeadline, cause: Cause): Promise<Rating> {
    return this.ratings.changeExisting(subject, cause, (rating) => renewNotice(rating, this.clock.day()));
  }
}
