import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { Objection } from '../domain/objection.js';
import type { Rating } from '../domain/rating.js';
import { RatingStore } from './rating.store.js';

export const objectionTable = new EntitySchema<Objection>({
  name: 'objection',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    ratingId: { type: 'uuid', name: 'rating_id' },
    statement: { type: 'text' },
    evidence: { type: 'jsonb' },
    filedOn: { type: 'date', name: 'filed_on' },
    outcome: { type: 'text' },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', name: 'decided_by', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  },
  indices: [{ name: 'objection_rating', columns: ['ratingId', 'filedOn', 'id'] }],
});

type Decisions = {
  rating: (rating: Rating) => Decision<Rating>;
  objection: (objection: Objection | null, rating: Rating) => Decision<Omit<Objection, 'version'>>;
};
type Target = Readonly<{ id: string; ratingId: string; cause: Cause; version?: number }>;

@Injectable()
export class ObjectionStore extends ChangeStore<Objection> {
  constructor(
    context: StoreContext,
    private readonly ratings: RatingStore,
  ) {
    super(context, objectionTable);
  }

  /** Changes an objection and its rating in one transaction; the rating is always locked first. */
  changeWithRating({ id, ratingId, cause, version }: Target, decide: Decisions): Promise<Objection> {
    return this.transaction(async (tx) => {
      const ratingCause = { ...cause, id: `${cause.id}:${ratingId}` };
      const rating = await this.ratings.changeExistingIn(tx, ratingId, ratingCause, decide.rating);
      return this.changeIn(tx, id, cause, (current) => decide.objection(current, rating), { expect: version });
    });
  }
}
