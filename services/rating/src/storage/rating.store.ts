import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Rating, RatingState } from '../domain/rating.js';
import { ratingTable } from './rating.table.js';

@Injectable()
export class RatingStore extends ChangeStore<Rating> {
  constructor(context: StoreContext) {
    super(context, ratingTable);
  }

  /** The ids of a cycle's ratings in a state, sorted. */
  async idsOf(cycle: string, state: RatingState): Promise<string[]> {
    const sql = 'select id from rating where cycle = $1 and state = $2 order by id';
    const rows: { id: string }[] = await this.context.db.query(sql, [cycle, state]);
    return rows.map(({ id }) => id);
  }

  /** Changes each of the ratings in the caller's transaction; each has a cause of its own, that follows from the caller's. */
  async changeEach(
    tx: EntityManager,
    ids: readonly string[],
    cause: Cause,
    decide: (rating: Rating) => Decision<Rating>,
  ): Promise<void> {
    for (const id of ids)
      await this.changeIn(tx, id, { ...cause, id: `${cause.id}:${id}` }, (rating) => decide(rating!));
  }
}
