import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import { type AgencyRow, importAgency } from '../domain/imports/imported-rows.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';

type NewAgency = Parameters<AgencyStore['createMany']>[1][number];

const columns: readonly Column[] = [
  { key: 'creditCode', zh: '统一社会信用代码', type: 'code', required: true },
  { key: 'name', zh: '机构名称', type: 'text', required: true },
  { key: 'province', zh: '省份', type: 'text', required: true },
  { key: 'email', zh: '联系邮箱', type: 'text', required: true, personal: true },
];

/** Staff register the agencies of a file, such as the register of an old platform (R2). */
@Injectable()
export class ImportAgencies implements ImportKind<NewAgency> {
  readonly name = 'agencies';
  readonly columns = columns;
  readonly subject = 'creditCode';
  readonly staffOnly = true;

  constructor(
    private readonly agencies: AgencyStore,
    private readonly identities: AgencyIdentityStore,
    private readonly clock: Clock,
  ) {}

  keyOf({ creditCode = '' }: Cells): string {
    return plainCode(creditCode);
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const codes = rows.map(({ cells }) => this.keyOf(cells));
    const holders = await this.identities.holdersOf(tx, codes);
    const today = this.clock.today();
    return ({ line, cells }: ImportRow): RowJudgement<NewAgency> => {
      const cause = run.cause(line);
      const id = idOfNew(cause);
      const holder = holders.get(this.keyOf(cells)) ?? null;
      const agency = importAgency(cells as AgencyRow, { id, holder }, run.actor, today);
      const judged = run.unlessTied(agency, (decision) => recordsOf(null, decision));
      if ('refusals' in judged) return judged;
      return { plan: { id, cause, decision: judged.plan } };
    };
  }

  async apply(tx: EntityManager, plans: readonly NewAgency[]): Promise<void> {
    await this.agencies.createMany(tx, plans);
  }
}
