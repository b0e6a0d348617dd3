import { storeOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Batch, publication } from '../../domain/satisfaction/batch.js';
import type { Answer } from '../../domain/satisfaction/figures.js';
import { satisfactionBatchTable, satisfactionRoundTable } from './satisfaction.tables.js';

/** $1 the Monday, $2 the additional enterprises that make a batch, $3 the agency after which to begin, $4 the number. */
const READY = `
  select a.agency_id as id from feedback_answer a
  where coalesce(a.amended_on, a.given_on) < $1 and ($3::uuid is null or a.agency_id > $3)
  group by a.agency_id
  having count(distinct a.enterprise_id) >= $2 + coalesce(
    (select b.enterprises from satisfaction_batch b where b.agency_id = a.agency_id order by b.number desc limit 1), 0)
  order by a.agency_id limit $4`;

const AT_ONCE = 100;

/** $1 the agency, $2 the Monday: the latest version for each project. */
export const ANSWERS_BEFORE = `
  select distinct on (project_id) enterprise_id as "enterpriseId", levels as satisfaction, late
  from feedback_answer where agency_id = $1 and coalesce(amended_on, given_on) < $2
  order by project_id, version desc`;

/** The projects whose enterprises were asked: those that had ended. */
export const ASKED_BEFORE = `
  select count(*)::int as asked from project where agency_id = $1 and feedback_due is not null and ended_on < $2`;

export class SatisfactionBatchStore extends storeOf(satisfactionBatchTable) {
  /**
   * Some of the agencies that enough further enterprises have answered on before a Monday, since the last batch: those
   * after an id, in the order of their ids; none when there are no more.
   */
  async ready(monday: string, after: string | undefined): Promise<string[]> {
    const values = [monday, publication.moreEnterprises, after ?? null, AT_ONCE];
    const agencies: { id: string }[] = await this.context.db.query(READY, values);
    return agencies.map(({ id }) => id);
  }

  /** Reads the sources of an agency's next batch under its lock. */
  async sources(tx: EntityManager, agencyId: string, before: string) {
    await this.lock(tx, agencyId);
    const last = await this.latest(agencyId, tx);
    const answers: Answer[] = await tx.query(ANSWERS_BEFORE, [agencyId, before]);
    const [{ asked }]: [{ asked: number }] = await tx.query(ASKED_BEFORE, [agencyId, before]);
    return { last, answers, asked };
  }

  latest(agencyId: string, tx = this.context.db.manager): Promise<Batch | null> {
    return tx.getRepository(satisfactionBatchTable).findOne({ where: { agencyId }, order: { number: 'DESC' } });
  }
}

export class SatisfactionRoundStore extends storeOf(satisfactionRoundTable) {}
