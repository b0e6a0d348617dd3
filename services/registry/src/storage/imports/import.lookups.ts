import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ConsultantRow, KnownOfRow } from '../../domain/imports/imported-rows.js';
import { employmentTable } from '../people/employment.store.js';
import { agencyTable } from '../registration/agency.table.js';

/** $1 rows: the persons with both the address and the name of one. */
const PERSONS = `
  select p.email, p.name, min(p.id::text) as id from consultant p
  join jsonb_to_recordset($1::jsonb) as k(email text, name text) on p.email = k.email and p.name = k.name
  group by p.email, p.name`;

/** $1 rows: the lines whose person has a namesake that began to work for the agency on the day. */
const BEGUN = `
  select distinct k.line
  from jsonb_to_recordset($1::jsonb) as k(line int, "creditCode" text, "from" date, name text)
  join agency a on a.credit_code = k."creditCode"
  join employment e on e.agency_id = a.id and e.from_day = k."from"
  join consultant p on p.id = e.person_id and p.name = k.name`;

type Line = ConsultantRow & Readonly<{ line: number }>;
/** The records behind the rows of a batch; `add` makes the person of a row known to the later ones. */
type KnownRecords = Readonly<{ of: (row: Line) => KnownOfRow; add: (row: Line, personId: string) => void }>;

const personKey = ({ email, name }: Pick<Line, 'email' | 'name'>): string => JSON.stringify([email, name]);

/** Looks up many rows of a file, with one statement per question. */
@Injectable()
export class ImportLookups {
  /** The agencies stay locked until the transaction ends. */
  async known(tx: EntityManager, rows: readonly Line[]): Promise<KnownRecords> {
    const codes = [...new Set(rows.map(({ creditCode }) => creditCode))];
    const agencies = await tx
      .getRepository(agencyTable)
      .find({ where: { creditCode: In(codes) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_read' } });
    const found: { email: string; name: string; id: string }[] = await tx.query(PERSONS, [JSON.stringify(rows)]);
    const persons = new Map(found.map((person) => [personKey(person), person.id]));
    const employments = await tx.getRepository(employmentTable).findBy({ personId: In([...persons.values()]) });
    const unaddressed = rows.filter(({ email }) => email === null);
    const begun: { line: number }[] = await tx.query(BEGUN, [JSON.stringify(unaddressed)]);
    const byCode = new Map(agencies.map((agency) => [agency.creditCode, agency]));
    const byPair = Map.groupBy(employments, ({ personId, agencyId }) => `${personId} ${agencyId}`);
    const lines = new Set(begun.map(({ line }) => line));
    return {
      of: (row) => {
        const agency = byCode.get(row.creditCode);
        const personId = persons.get(personKey(row)) ?? null;
        const others = byPair.get(`${personId} ${agency?.id}`) ?? [];
        return { agency, personId, others, recorded: lines.has(row.line) };
      },
      add: (row, personId) => {
        if (row.email !== null) persons.set(personKey(row), personId);
      },
    };
  }
}
