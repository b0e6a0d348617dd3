import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, type Decision, StoreContext } from '@heng/kit';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Rating, RatingState } from '../domain/rating.js';

export const ratingTable = new EntitySchema<Rating>({
  name: 'rating',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    cycle: { type: 'text' },
    agencyId: { type: 'uuid', name: 'agency_id' },
    agencyName: { type: 'text', name: 'agency_name' },
    creditCode: { type: 'text', name: 'credit_code' },
    state: { type: 'text' },
    round: { type: 'int' },
    grade: { type: 'text', nullable: true },
    assessment: { type: 'jsonb' },
    drawnFacts: { type: 'jsonb', name: 'drawn_facts', nullable: true },
    finding: { type: 'jsonb', nullable: true },
    reviews: { type: 'jsonb' },
    notice: { type: 'jsonb', nullable: true },
    openObjections: { type: 'jsonb', name: 'open_objections' },
    finalOn: { type: 'date', name: 'final_on', nullable: true },
  },
  indices: [
    { name: 'rating_agency', columns: ['agencyId', 'cycle'], unique: true },
    { name: 'rating_name', columns: ['cycle', 'agencyName', 'id'] },
  ],
});

/** The published list of a cycle. */
export const recommendedTable = new EntitySchema({
  name: 'recommended',
  columns: {
    cycle: { type: 'text', primary: true },
    ratingId: { type: 'uuid', name: 'rating_id', primary: true },
  },
});

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

  /**
   * Changes each of the ratings in the caller's transaction; each has a separate cause that derives from the caller's.
   */
  async changeEach(
    tx: EntityManager,
    ids: readonly string[],
    cause: Cause,
    decide: (rating: Rating) => Decision<Rating>,
  ): Promise<void> {
    for (const id of ids) await this.changeExistingIn(tx, id, { ...cause, id: `${cause.id}:${id}` }, decide);
  }
}
