import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Agency } from '../../domain/registration/agency.js';
import type { Employment } from '../../domain/people/employment.js';
import { agencyTable } from '../registration/agency.table.js';
import { employmentTable } from '../people/employment.table.js';

export type PersonKey = Readonly<{ email: string; name: string }>;
export type BeginKey = Readonly<{ line: number; agencyId: string; from: string; name: string }>;

const PERSONS = `
  select p.email, p.name, min(p.id::text) as id from consultant p
  join jsonb_to_recordset($1::jsonb) as k(email text, name text) on p.email = k.email and p.name = k.name
  where p.email is not null group by p.email, p.name`;

const BEGUN = `
  select distinct k.line
  from jsonb_to_recordset($1::jsonb) as k(line int, "agencyId" uuid, "from" date, name text)
  join employment e on e.agency_id = k."agencyId" and e.from_day = k."from"
  join consultant p on p.id = e.person_id and p.name = k.name`;

/** Looks up many rows of a file, with one statement per question. */
@Injectable()
export class ImportLookups {
  /** The agencies with these codes, locked until the transaction ends. */
  async agencies(tx: EntityManager, codes: readonly string[]): Promise<Map<string, Agency>> {
    const found = await tx
      .getRepository(agencyTable)
      .find({ where: { creditCode: In(codes) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_read' } });
    return new Map(found.map((agency) => [agency.creditCode, agency]));
  }

  /** The persons with both the address and the name. */
  persons(tx: EntityManager, keys: readonly PersonKey[]): Promise<(PersonKey & { id: string })[]> {
    return tx.query(PERSONS, [JSON.stringify(keys)]);
  }

  /** The employments of these persons. */
  employments(tx: EntityManager, personIds: readonly string[]): Promise<Employment[]> {
    return tx.getRepository(employmentTable).find({ where: { personId: In(personIds) } });
  }

  /** The lines whose person has a namesake that began to work for the agency on the day. */
  async begun(tx: EntityManager, keys: readonly BeginKey[]): Promise<Set<number>> {
    const rows: { line: number }[] = await tx.query(BEGUN, [JSON.stringify(keys)]);
    return new Set(rows.map(({ line }) => line));
  }
}
