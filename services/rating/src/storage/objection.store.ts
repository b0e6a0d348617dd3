import { arrivals, storeOf, tableOf } from '@heng/kit';
import { type EntityManager, In } from 'typeorm';
import { type Objection, undecidedStates } from '../domain/objection.js';
import { refuse } from '../domain/refusals.js';

const UNDER_WAY = "state in ('filed', 'open')";
const BY_LETTER = 'token_hash is not null';

export const objectionTable = tableOf<Objection>(
  'objection',
  {
    ...arrivals,
    ratingId: { type: 'uuid' },
    agencyId: { type: 'uuid' },
    state: { type: 'text' },
    statement: { type: 'text' },
    evidence: { type: 'jsonb' },
    files: { type: 'jsonb' },
    gist: { type: 'uuid', nullable: true },
    contact: { type: 'text', nullable: true },
    objector: { type: 'text', nullable: true },
    tokenHash: { type: 'text', nullable: true },
    filedOn: { type: 'date' },
    acceptance: { type: 'jsonb', nullable: true },
    reason: { type: 'text', nullable: true },
    decidedBy: { type: 'text', nullable: true },
    decidedOn: { type: 'date', nullable: true },
  },
  [
    { name: 'objection_rating', columns: ['ratingId', 'filedOn', 'id'] },
    { name: 'objection_of_contact', columns: ['ratingId', 'contact'], unique: true, where: UNDER_WAY },
    { name: 'objection_of_words', columns: ['ratingId', 'gist'], unique: true, where: UNDER_WAY },
    { name: 'objection_token', columns: ['tokenHash'], where: BY_LETTER },
    { name: 'objection_letters', columns: ['contact', 'filedOn'], where: BY_LETTER },
    { name: 'objection_state', columns: ['state', 'entered'] },
    { name: 'objection_arrival', columns: ['arrival'] },
  ],
);

const OBJECTORS = 'select distinct objector from objection where rating_id = $1 and objector is not null';

const refusals = {
  objection_of_contact: () => refuse('objection-under-way'),
  objection_of_words: () => refuse('objection-equal'),
};

export class ObjectionStore extends storeOf(objectionTable, refusals) {
  /** The objection under way that says the same about a rating. */
  equalTo(tx: EntityManager, ratingId: string, gist: string): Promise<Objection | null> {
    return tx.getRepository(objectionTable).findOneBy({ ratingId, gist, state: In(['filed', 'open']) });
  }

  /** The number of objections of a day by an address. */
  lettersTo(tx: EntityManager, contact: string, filedOn: string): Promise<number> {
    return tx.getRepository(objectionTable).countBy({ contact, filedOn });
  }

  /** @throws DomainError `rating.objection-link-invalid` */
  async withToken(tokenHash: string): Promise<Objection> {
    const objection = await this.context.db.getRepository(objectionTable).findOneBy({ tokenHash });
    if (!objection) throw refuse('objection-link-invalid');
    return objection;
  }

  /** The number of undecided objections to a rating. */
  undecidedOn(tx: EntityManager, ratingId: string): Promise<number> {
    return tx.getRepository(objectionTable).countBy({ ratingId, state: In(undecidedStates) });
  }

  /** The persons who objected to a rating signed in, whatever became of it. */
  async objectorsTo(ratingId: string, tx: EntityManager = this.context.db.manager): Promise<string[]> {
    const rows: { objector: string }[] = await tx.query(OBJECTORS, [ratingId]);
    return rows.map(({ objector }) => objector);
  }
}
