import { Injectable } from '@nestjs/common';
import { ChangeStore, refuseKit, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Consultant } from '../../domain/people/consultant.js';
import { refuse } from '../../domain/people/people-refusals.js';
import { consultantTable } from './consultant.table.js';

@Injectable()
export class ConsultantStore extends ChangeStore<Consultant> {
  constructor(context: StoreContext) {
    super(context, consultantTable);
  }

  /** Persons are never removed, so a known one stays known. @throws `registry.person-unknown` */
  async mustKnow(personId: string, tx: EntityManager = this.context.db.manager): Promise<void> {
    if (!(await this.load(tx, personId))) throw refuse('person-unknown', { field: 'personId', personId });
  }

  /** The names of persons by id, for their employers and staff. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const sql = 'select id, name from consultant where id = any($1)';
    const rows: { id: string; name: string }[] = await this.context.db.query(sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The persons with an address. */
  async at(email: string): Promise<string[]> {
    const found: { id: string }[] = await this.context.db.query('select id from consultant where email = $1', [email]);
    return found.map(({ id }) => id);
  }

  /** Runs a transaction that locks the person. @throws `kit.record-not-found` */
  withPerson<T>(id: string, act: (tx: EntityManager, person: Consultant) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      const person = await tx
        .getRepository(consultantTable)
        .findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!person) throw refuseKit('record-not-found', { what: 'consultant', id });
      return act(tx, person);
    });
  }
}
