import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import { type ConsultantRow, importConsultant } from '../domain/imports/imported-rows.js';
import { nameKey } from '../domain/people/person-name.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';

type NewPerson = Parameters<ConsultantStore['createMany']>[1][number];
type NewEmployment = Parameters<EmploymentStore['createMany']>[1][number];
type Plan = Readonly<{ person: NewPerson | null; employment: NewEmployment }>;

const columns: readonly Column[] = [
  { key: 'name', zh: '姓名', type: 'text', required: true, personal: true },
  { key: 'email', zh: '本人邮箱', type: 'text', required: false, personal: true },
  { key: 'creditCode', zh: '机构统一社会信用代码', type: 'code', required: true },
  { key: 'from', zh: '入职日期', type: 'date', required: true },
  { key: 'fullTime', zh: '是否专职', type: 'flag', required: true },
  { key: 'anotherPerson', zh: '是否另一人', type: 'flag', required: false },
];

/** An agency records its own consultants, staff those of any agency. */
@Injectable()
export class ImportConsultants implements ImportKind<Plan> {
  readonly name = 'consultants';
  readonly columns = columns;
  readonly subject = 'creditCode';
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
    return JSON.stringify([creditCode, nameKey(name), email ?? from]);
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const today = this.clock.today();
    const lines = rows.map(({ line, cells }) => ({ ...rowOf(cells), line }));
    const known = await this.lookups.known(tx, lines, today);
    return ({ line, cells }: ImportRow): RowJudgement<Plan> => {
      const row = { ...rowOf(cells), line };
      const causes = { person: run.cause(line), employment: run.cause(line, 'employment') };
      const ids = { person: idOfNew(causes.person), employment: idOfNew(causes.employment) };
      const engagement = importConsultant(row, known.of(row), ids, run.actor, today);
      const judged = run.unlessTied(engagement, ({ employment }) => recordsOf(null, employment));
      if ('refusals' in judged) return judged;
      const { person, employment } = judged.plan;
      if (person) known.add(row, ids.person);
      const plan = {
        person: person && { id: ids.person, cause: causes.person, decision: person },
        employment: { id: ids.employment, cause: causes.employment, decision: employment },
      };
      return { plan };
    };
  }

  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    const persons = plans.flatMap(({ person }) => person ?? []);
    const employments = plans.map(({ employment }) => employment);
    await this.consultants.createMany(tx, persons);
    await this.employments.createMany(tx, employments);
  }
}

/** Addresses are compared in lower case, as the register stores them. */
const rowOf = ({ name = '', email, creditCode = '', from = '', fullTime, anotherPerson }: Cells): ConsultantRow => ({
  name,
  email: email?.toLowerCase() ?? null,
  creditCode: plainCode(creditCode),
  from,
  fullTime: fullTime === 'true',
  anotherPerson: anotherPerson === 'true',
});
