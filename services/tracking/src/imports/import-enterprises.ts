import { Injectable } from '@nestjs/common';
import { plainCode } from '@heng/contracts';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import { type EnterpriseRow, importEnterprise } from '../domain/imports/import-enterprise.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';

type NewEnterprise = Parameters<EnterpriseStore['createMany']>[1][number];

/** Staff register the enterprises of a file, such as those of an old platform (R4). */
@Injectable()
export class ImportEnterprises implements ImportKind<NewEnterprise> {
  readonly name = 'enterprises';
  readonly columns: readonly Column[] = [
    { key: 'creditCode', zh: '统一社会信用代码', type: 'code', required: true },
    { key: 'name', zh: '企业名称', type: 'text', required: true },
    { key: 'province', zh: '省份', type: 'text', required: true },
    { key: 'city', zh: '城市', type: 'text', required: true },
    { key: 'industry', zh: '行业代码', type: 'code', required: true },
    { key: 'bureau', zh: '归口管理司局', type: 'text', required: true },
    { key: 'email', zh: '联系邮箱', type: 'text', required: true, personal: true },
  ];
  readonly subject = 'creditCode';
  readonly staffOnly = true;

  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly lookups: ImportLookups,
    private readonly clock: Clock,
  ) {}

  keyOf({ creditCode = '' }: Cells): string {
    return plainCode(creditCode);
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const codes = rows.map(({ cells }) => this.keyOf(cells));
    const reader = nameReaderOf({ roles: [run.actor.role] });
    const taken = await this.lookups.enterprises(tx, codes, reader, this.clock.today());
    return ({ line, cells }: ImportRow): RowJudgement<NewEnterprise> => {
      const cause = run.cause(line);
      const id = idOfNew(cause);
      const isTaken = taken.has(this.keyOf(cells));
      const enterprise = importEnterprise(cells as EnterpriseRow, { id, isTaken }, run.actor);
      const judged = run.unlessTied(enterprise, (decision) => recordsOf(null, decision));
      if ('refusals' in judged) return judged;
      return { plan: { id, cause, decision: judged.plan } };
    };
  }

  async apply(tx: EntityManager, plans: readonly NewEnterprise[]): Promise<void> {
    await this.enterprises.createMany(tx, plans);
  }
}
