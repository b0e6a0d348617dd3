import { fileTable } from '@heng/files';
import { arrivals, type Cause, type Changing, type Decision, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Cycle } from '../domain/cycle.js';
import { underWay } from '../domain/obey-ruling.js';
import type { Rating, RatingState } from '../domain/rating.js';
import { CaseStore, caseTable } from './case.store.js';
import { ObjectionStore, objectionTable } from './objection.store.js';
import { RecommendedStore } from './recommended.store.js';

export const cycleTable = tableOf<Cycle>('cycle', {
  id: { type: 'text', primary: true },
  methodology: { type: 'text' },
  state: { type: 'text' },
  closings: { type: 'int' },
  cancellation: { type: 'jsonb', nullable: true },
  evidence: { type: 'jsonb', nullable: true },
  spotCheck: { type: 'jsonb', nullable: true },
  noticesOn: { type: 'date', nullable: true },
  recommendedOn: { type: 'date', nullable: true },
});

export class CycleStore extends storeOf(cycleTable) {
  /** The closed cycles that wait for their seals. */
  sealing(): Promise<Cycle[]> {
    return this.context.db.getRepository(cycleTable).find({ where: { state: 'sealing' }, order: { id: 'asc' } });
  }

  /** Changes a cycle and, in the same transaction and as often as the cycle itself (once), runs `follow`. */
  changeWith(
    { id, version, cause }: Changing,
    decide: (cycle: Cycle) => Decision<Cycle>,
    follow: (tx: EntityManager, cycle: Cycle) => Promise<unknown>,
  ): Promise<Cycle> {
    return this.transaction(async (tx) => {
      let isDecided = false;
      const decideOnce = (current: Cycle) => {
        isDecided = true;
        return decide(current);
      };
      const changed = await this.changeExistingIn(tx, id, cause, decideOnce, { expect: version });
      if (isDecided) await follow(tx, changed);
      return changed;
    });
  }
}

const ratingTable = tableOf<Rating>(
  'rating',
  {
    ...arrivals,
    cycle: { type: 'text' },
    agencyId: { type: 'uuid' },
    agencyName: { type: 'text' },
    creditCode: { type: 'text' },
    state: { type: 'text' },
    round: { type: 'int' },
    grade: { type: 'text', nullable: true },
    assessment: { type: 'jsonb' },
    evidenceHash: { type: 'text', nullable: true },
    drawnFacts: { type: 'jsonb', nullable: true },
    finding: { type: 'jsonb', nullable: true },
    declarations: { type: 'jsonb' },
    reviews: { type: 'jsonb' },
    notice: { type: 'jsonb', nullable: true },
    ceiling: { type: 'jsonb', nullable: true },
    finalOn: { type: 'date', nullable: true },
  },
  [
    { name: 'rating_agency', columns: ['agencyId', 'cycle'], unique: true },
    { name: 'rating_name', columns: ['cycle', 'agencyName', 'id'] },
    { name: 'rating_state', columns: ['cycle', 'state', 'entered'] },
    { name: 'rating_found_false', columns: ['cycle'], where: "finding->>'authentic' = 'false'" },
  ],
);

type Decide = (rating: Rating) => Decision<Rating>;

const VOID_FACTS = `
  select distinct fact from rating, jsonb_array_elements_text(finding->'falseFacts') as fact
  where finding->>'authentic' = 'false' and cycle <= $1 order by fact`;

export class RatingStore extends storeOf(ratingTable) {
  /** The ids of a cycle's ratings in a state, sorted. */
  async idsOf(cycle: string, state: RatingState): Promise<string[]> {
    const sql = 'select id from rating where cycle = $1 and state = $2 order by id';
    const rows: { id: string }[] = await this.context.db.query(sql, [cycle, state]);
    return rows.map(({ id }) => id);
  }

  /** The facts of any agency that a spot check of the cycle, or of one before it, found false: they stay void. */
  async voidFacts(cycle: string): Promise<string[]> {
    const rows: { fact: string }[] = await this.context.db.query(VOID_FACTS, [cycle]);
    return rows.map(({ fact }) => fact);
  }

  /** The latest rating of an agency that is granted. */
  async inForce(agencyId: string): Promise<Rating | null> {
    const [latest] = await this.context.db
      .getRepository(ratingTable)
      .find({ where: { agencyId, state: 'granted' }, order: { cycle: 'desc' }, take: 1 });
    return latest ?? null;
  }

  /** The ids of the agency's ratings that are under way. */
  async underWay(agencyId: string): Promise<string[]> {
    const sql = 'select id from rating where agency_id = $1 and state = any($2) order by id';
    const rows: { id: string }[] = await this.context.db.query(sql, [agencyId, underWay]);
    return rows.map(({ id }) => id);
  }

  /** Changes a rating in the caller's transaction, with a cause of its own that derives from the caller's. */
  changeFor(tx: EntityManager, id: string, cause: Cause, decide: Decide): Promise<Rating> {
    return this.changeExistingIn(tx, id, { ...cause, id: `${cause.id}:${id}` }, decide);
  }
}

export const stores = [CycleStore, RatingStore, ObjectionStore, RecommendedStore, CaseStore];
export const tables = [cycleTable, ratingTable, objectionTable, caseTable, fileTable];
