import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import {
  type Cells,
  type Column,
  faultsOf,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  type Judgement,
} from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Agency } from '../domain/registration/agency.js';
import type { Employment } from '../domain/people/employment.js';
import { type ConsultantRow, importConsultant, type KnownOfRow } from '../domain/imports/import-consultant.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';

type NewPerson = Parameters<ConsultantStore['createMany']>[1][number];
type NewEmployment = Parameters<EmploymentStore['createMany']>[1][number];
type Plan = Readonly<{ person: NewPerson | null; employment: NewEmployment }>;
type Line = Readonly<{ line: number; row: ConsultantRow }>;

const columns: readonly Column[] = [
  { key: 'name', zh: '姓名', type: 'text', required: true, personal: true },
  { key: 'email', zh: '本人邮箱', type: 'text', required: false, personal: true },
  { key: 'creditCode', zh: '机构统一社会信用代码', type: 'text', required: true },
  { key: 'from', zh: '入职日期', type: 'date', required: true },
  { key: 'fullTime', zh: '是否专职', type: 'flag', required: true },
];

/** An agency records its own consultants, staff those of any agency. */
@Injectable()
export class ImportConsultants implements ImportKind<Plan> {
  readonly name = 'consultants';
  readonly columns = columns;
  readonly staffOnly = false;

  constructor(
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly lookups: ImportLookups,
    private readonly clock: Clock,
  ) {}

  /** The same person at the same agency; without an address, a person who begins there on the same day. */
  keyOf(cells: Cells): string {
    const { name, email, creditCode, from } = rowOf(cells);
    return JSON.stringify([plainCode(creditCode), name, email ?? from]);
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<Judgement<Plan>[]> {
    const lines = rows.map(({ line, cells }) => ({ line, row: rowOf(cells) }));
    const known = await this.lookUp(tx, lines);
    const today = this.clock.today();
    return lines.map(({ line, row }) => {
      const causes = { person: run.cause(line), employment: run.cause(line, 'employment') };
      const ids = { person: idOfNew(causes.person), employment: idOfNew(causes.employment) };
      const judged = importConsultant(row, known.of(line, row), ids, run.actor, today);
      if ('refusals' in judged) return { line, faults: faultsOf(judged.refusals, columns, 'creditCode') };
      const { person, employment } = judged.plan;
      if (person) known.add(row, ids.person);
      return {
        line,
        plan: {
          person: person && { id: ids.person, cause: causes.person, decision: person },
          employment: { id: ids.employment, cause: causes.employment, decision: employment },
        },
      };
    });
  }

  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    await this.consultants.createMany(
      tx,
      plans.flatMap(({ person }) => person ?? []),
    );
    await this.employments.createMany(
      tx,
      plans.map(({ employment }) => employment),
    );
  }

  private async lookUp(tx: EntityManager, lines: readonly Line[]): Promise<Known> {
    const agencies = await this.lookups.agencies(tx, [...new Set(lines.map(({ row }) => plainCode(row.creditCode)))]);
    const addressed = lines.flatMap(({ row: { email, name } }) => (email === null ? [] : [{ email, name }]));
    const persons = addressed.length > 0 ? await this.lookups.persons(tx, addressed) : [];
    const employments =
      persons.length > 0
        ? await this.lookups.employments(
            tx,
            persons.map(({ id }) => id),
          )
        : [];
    const unaddressed = lines.flatMap(({ line, row: { email, name, creditCode, from } }) => {
      const agencyId = agencies.get(plainCode(creditCode))?.id;
      return email === null && agencyId ? [{ line, agencyId, from, name }] : [];
    });
    const begun = unaddressed.length > 0 ? await this.lookups.begun(tx, unaddressed) : new Set<number>();
    return new Known(
      agencies,
      new Map(persons.map(({ email, name, id }) => [personKey(email, name), id])),
      employments,
      begun,
    );
  }
}

/** The register's records for a batch; a person of an earlier row is known to the later ones. */
class Known {
  private readonly byPair: Map<string, Employment[]>;

  constructor(
    private readonly agencies: ReadonlyMap<string, Agency>,
    private readonly persons: Map<string, string>,
    employments: readonly Employment[],
    private readonly begun: ReadonlySet<number>,
  ) {
    this.byPair = Map.groupBy(employments, ({ personId, agencyId }) => `${personId} ${agencyId}`);
  }

  of(line: number, { name, email, creditCode }: ConsultantRow): KnownOfRow {
    const agency = this.agencies.get(plainCode(creditCode));
    const personId = (email !== null && this.persons.get(personKey(email, name))) || null;
    const others = this.byPair.get(`${personId} ${agency?.id}`) ?? [];
    return { agency, personId, others, recorded: this.begun.has(line) };
  }

  add({ name, email }: ConsultantRow, personId: string): void {
    if (email !== null) this.persons.set(personKey(email, name), personId);
  }
}

const personKey = (email: string, name: string): string => JSON.stringify([email, name]);

/** Addresses are compared in lower case, as the register stores them. */
const rowOf = ({ name = '', email, creditCode = '', from = '', fullTime }: Cells): ConsultantRow => ({
  name,
  email: email?.toLowerCase() ?? null,
  creditCode,
  from,
  fullTime: fullTime === 'true',
});
