import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, refuseKit, StoreContext } from '@heng/kit';
import type { Objection } from '../domain/objection.js';
import type { Rating } from '../domain/rating.js';
import { objectionTable } from './objection.table.js';
import { RatingStore } from './rating.store.js';

type Decisions = {
  rating: (rating: Rating) => Decision<Rating>;
  objection: (objection: Objection | null, rating: Rating) => Decision<Omit<Objection, 'version'>>;
};

@Injectable()
export class ObjectionStore extends ChangeStore<Objection> {
  constructor(
    context: StoreContext,
    private readonly ratings: RatingStore,
  ) {
    super(context, objectionTable);
  }

  /** Changes an objection and the rating it is about in one transaction; the rating is locked first, always. */
  async changeWithRating(
    ratingId: string,
    id: string,
    cause: Cause,
    decide: Decisions,
    expect?: number,
  ): Promise<Objection> {
    const objection = await this.context.db.transaction(async (tx) => {
      const ratingCause = { ...cause, id: `${cause.id}:${ratingId}` };
      const rating = await this.ratings.changeIn(tx, ratingId, ratingCause, (current) => {
        if (!current) throw refuseKit('record-not-found', { what: 'rating', id: ratingId });
        return decide.rating(current);
      });
      return this.changeIn(tx, id, cause, (current) => decide.objection(current, rating), { expect });
    });
    this.context.log.wake();
    return objection;
  }
}
