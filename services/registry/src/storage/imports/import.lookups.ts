import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ConsultantRow, KnownOfRow } from '../../domain/imports/imported-rows.js';
import { haveLettersAlike, lettersOf, nameKey } from '../../domain/people/person-name.js';
import { AgreementStore } from '../people/agreement.store.js';
import { ConsultantStore } from '../people/consultant.store.js';
import { employmentTable } from '../people/employment.store.js';
import { agencyTable } from '../registration/agency.table.js';

/** $1 addresses: the persons who have one, the oldest last. */
const PERSONS = 'select email, name, id from consultant where email = any($1) order by id desc';

/** $1 rows: the names of those who began to work for the agency of a line on its day. */
const BEGUN = `
  select k.line, p.name
  from jsonb_to_recordset($1::jsonb) as k(line int, "creditCode" text, "from" date)
  join agency a on a.credit_code = k."creditCode"
  join employment e on e.agency_id = a.id and e.from_day = k."from"
  join consultant p on p.id = e.person_id`;

type Line = ConsultantRow & Readonly<{ line: number }>;
/** The records behind the rows of a batch; `add` makes the person of a row known to the later ones. */
type KnownRecords = Readonly<{ of: (row: Line) => KnownOfRow; add: (row: Line, personId: string) => void }>;

const personKey = ({ email, name }: Pick<Line, 'email' | 'name'>): string => JSON.stringify([email, nameKey(name)]);

/** Looks up many rows of a file, with one statement per question. */
@Injectable()
export class ImportLookups {
  constructor(
    private readonly agreements: AgreementStore,
    private readonly consultants: ConsultantStore,
  ) {}

  /** The agencies, and the recording of addresses, stay locked until the transaction ends. */
  async known(tx: EntityManager, rows: readonly Line[], today: string): Promise<KnownRecords> {
    await this.consultants.lockAddresses(tx);
    const codes = [...new Set(rows.map(({ creditCode }) => creditCode))];
    const agencies = await tx
      .getRepository(agencyTable)
      .find({ where: { creditCode: In(codes) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_read' } });
    const found: { email: string; name: string; id: string }[] = await tx.query(PERSONS, [
      rows.flatMap(({ email }) => email ?? []),
    ]);
    const persons = new Map(found.map((person) => [personKey(person), person.id]));
    const named = found.map(({ email, name, id }) => ({ email, id, letters: lettersOf(name) }));
    const atAddress = Map.groupBy(named, ({ email }) => email);
    const employments = await tx.getRepository(employmentTable).findBy({ personId: In([...persons.values()]) });
    const isAgreed = await this.agreements.agreedEmployments(tx, [...persons.values()], today);
    const unaddressed = rows.filter(({ email }) => email === null);
    const begun: { line: number; name: string }[] = await tx.query(BEGUN, [JSON.stringify(unaddressed)]);
    const byCode = new Map(agencies.map((agency) => [agency.creditCode, agency]));
    const byPerson = Map.groupBy(employments, ({ personId }) => personId);
    const namesakes = new Set(begun.map(({ line, name }) => `${line} ${nameKey(name)}`));
    return {
      of: (row) => {
        const agency = byCode.get(row.creditCode);
        const personId = persons.get(personKey(row)) ?? null;
        const recorded = namesakes.has(`${row.line} ${nameKey(row.name)}`);
        const letters = lettersOf(row.name);
        const there = personId === null ? (atAddress.get(row.email ?? '') ?? []) : [];
        const alike = there.filter((other) => haveLettersAlike(other.letters, letters)).map(({ id }) => id);
        const known = { agency, personId, alike, recorded };
        if (!agency || personId === null) return { ...known, others: [], isAgreed: false };
        const agreed = isAgreed({ personId, agencyId: agency.id });
        return { ...known, others: byPerson.get(personId) ?? [], isAgreed: agreed };
      },
      add: (row, personId) => {
        const { name, email } = row;
        if (email === null) return;
        persons.set(personKey(row), personId);
        const person = { email, id: personId, letters: lettersOf(name) };
        const there = atAddress.get(email);
        if (there) there.push(person);
        else atAddress.set(email, [person]);
      },
    };
  }
}
