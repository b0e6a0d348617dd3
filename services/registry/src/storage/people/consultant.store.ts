import { refuseKit, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Consultant, normal } from '../../domain/people/consultant.js';
import { refuse } from '../../domain/people/people-refusals.js';
import { areAlike, nameKey } from '../../domain/people/person-name.js';

export const consultantTable = tableOf<Consultant>(
  'consultant',
  {
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
    emailConfirmed: { type: 'boolean' },
  },
  [{ name: 'consultant_email', columns: ['email'], where: 'email IS NOT NULL' }],
);

/** A person as a caller names one: by id, or by the name and the address on record. */
export type NamedPerson = Readonly<Record<'personId' | 'name' | 'email', string | null>>;

/** A person, with the facts that distinguish namesakes. */
export type FoundPerson = Readonly<{ id: string; certificateNumbers: string[] }>;

const FOUND = `
  select c.id, array(
    select number from certificate where person_id = c.id order by issued_on, number) as "certificateNumbers"
  from consultant c`;
const WITH_CERTIFICATE = `${FOUND} where c.id = (select person_id from certificate where number = $1)`;
const WITH_IDS = `${FOUND} where c.id = any($1) order by c.id`;
/** $1 the agency, $2 today. */
const EMPLOYED = `select id, name from consultant where id in (
    select person_id from employment where agency_id = $1 and from_day <= $2 and (until_day is null or until_day >= $2))
  order by id`;
const MOST_NAMESAKES = 50;
const FORGET_AGREEMENTS = `
  update agreement set new_email = null, sent_to = case when sent_to is not null then '' end where person_id = $1`;

/** Recorders of one address follow each other; an import, which records many, goes alone. */
const LOCK_ADDRESS = `
  select pg_advisory_xact_lock_shared(hashtextextended('consultant addresses', 0)),
    pg_advisory_xact_lock(hashtextextended('consultant address ' || $1, 0))`;
const LOCK_ADDRESSES = `select pg_advisory_xact_lock(hashtextextended('consultant addresses', 0))`;

export class ConsultantStore extends storeOf(consultantTable) {
  /** Persons are never removed, so a known one stays known. @throws `registry.person-unknown` */
  async mustKnow(personId: string, tx: EntityManager = this.context.db.manager): Promise<void> {
    if (!(await this.load(tx, personId))) throw refuse('person-unknown', { field: 'personId', personId });
  }

  /**
   * The id of a person named by id, or by name and address as in an import.
   * @throws `registry.person-unknown`, `registry.person-not-recorded`, `registry.person-unnamed`
   */
  async idOf({ personId, name, email }: NamedPerson, tx: EntityManager): Promise<string> {
    if (personId !== null && name === null && email === null) {
      await this.mustKnow(personId, tx);
      return personId;
    }
    if (personId !== null || name === null || email === null) throw refuse('person-unnamed', { field: 'personId' });
    const key = nameKey(name);
    const found = (await this.namedAt(tx, normal(email))).find((person) => nameKey(person.name) === key);
    if (!found) throw refuse('person-not-recorded', { field: 'name' });
    return found.id;
  }

  /** The names of persons by id, for their employers and staff. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const sql = 'select id, name from consultant where id = any($1)';
    const rows: { id: string; name: string }[] = await this.context.db.query(sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  withCertificate(number: string): Promise<FoundPerson[]> {
    return this.context.db.query(WITH_CERTIFICATE, [number]);
  }

  /** The persons with this full name whom an agency employs on a day, at most 50. */
  async named(name: string, agencyId: string, day: string): Promise<FoundPerson[]> {
    const employed: { id: string; name: string }[] = await this.context.db.query(EMPLOYED, [agencyId, day]);
    const key = nameKey(name);
    const ids = employed.filter((person) => nameKey(person.name) === key).map(({ id }) => id);
    return this.context.db.query(WITH_IDS, [ids.slice(0, MOST_NAMESAKES)]);
  }

  /** Deletes the addresses to which links were sent, and which were proposed; no link works any more. */
  async forgetAddresses(tx: EntityManager, id: string): Promise<void> {
    await tx.query(`update consent_link set sent_to = '' where person_id = $1`, [id]);
    await tx.query(FORGET_AGREEMENTS, [id]);
  }

  /** The persons with an address. */
  async at(email: string): Promise<string[]> {
    return (await this.namedAt(this.context.db.manager, email)).map(({ id }) => id);
  }

  /** The persons with an address, the oldest first. */
  private namedAt(tx: EntityManager, email: string): Promise<Pick<Consultant, 'id' | 'name'>[]> {
    return tx.query('select id, name from consultant where email = $1 order by id', [email]);
  }

  /** The persons at an address with an alike name. Nobody else records one there until the transaction ends. */
  async alike(tx: EntityManager, { name, email }: Pick<Consultant, 'name'> & { email: string }): Promise<string[]> {
    await tx.query(LOCK_ADDRESS, [email]);
    const found = await this.namedAt(tx, email);
    return found.filter((other) => areAlike(other.name, name)).map(({ id }) => id);
  }

  /** Nobody else records an address until the transaction ends. It is called before the transaction records anything. */
  async lockAddresses(tx: EntityManager): Promise<void> {
    await tx.query(LOCK_ADDRESSES);
  }

  /** Runs a transaction that locks the person. @throws `kit.record-not-found` */
  withPerson<T>(id: string, act: (tx: EntityManager, person: Consultant) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => act(tx, await this.held(tx, id)));
  }

  /** The person, locked until the transaction ends, in the order of a change. @throws `kit.record-not-found` */
  async held(tx: EntityManager, id: string): Promise<Consultant> {
    await this.lock(tx, id);
    const person = await tx
      .getRepository(consultantTable)
      .findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!person) throw refuseKit('record-not-found', { what: 'consultant', id });
    return person;
  }
}
