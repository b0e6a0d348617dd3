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
    { name: 'rating_found_false', columns: ['cycle'], where: "finding->>'authentic' = 'false'" },
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

  /** The facts of any agency that a spot check of the cycle, or of one before it, found false: they stay void. */
  async voidFacts(cycle: string): Promise<string[]> {
    const sql = `
      select distinct fact from rating, jsonb_array_elements_text(finding->'falseFacts') as fact
      where finding->>'authentic' = 'false' and cycle <= $1 order by fact`;
    const rows: { fact: string }[] = await this.context.db.query(sql, [cycle]);
    return rows.map(({ fact }) => fact);
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
