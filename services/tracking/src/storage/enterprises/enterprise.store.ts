import type { Actor } from '@heng/contracts';
import { refuseKit, storeOf, tableOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Enterprise, mustActFor } from '../../domain/enterprises/enterprise.js';
import { refuse } from '../../domain/enterprises/enterprise-refusals.js';

export const enterpriseTable = tableOf<Enterprise>(
  'enterprise',
  {
    creditCode: { type: 'text' },
    name: { type: 'text' },
    province: { type: 'text' },
    city: { type: 'text' },
    industry: { type: 'text' },
    bureau: { type: 'text' },
    email: { type: 'text' },
  },
  [
    { name: 'enterprise_credit_code', columns: ['creditCode'], unique: true },
    { name: 'enterprise_name', columns: ['name', 'id'] },
    { name: 'enterprise_province', columns: ['province', 'name', 'id'] },
    { name: 'enterprise_bureau', columns: ['bureau', 'name', 'id'] },
  ],
);

export class EnterpriseStore extends storeOf(enterpriseTable, {
  enterprise_credit_code: ({ creditCode }) => refuse('credit-code-taken', { creditCode }),
}) {
  /** Runs a transaction that locks the enterprise. @throws `kit.record-not-found`, `tracking.not-your-enterprise` */
  actFor<T>(id: string, actor: Actor, act: (tx: EntityManager, enterprise: Enterprise) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      await this.lock(tx, id);
      const enterprise = await this.load(tx, id);
      if (!enterprise) throw refuseKit('record-not-found', { what: 'enterprise', id });
      mustActFor(enterprise, actor);
      return act(tx, enterprise);
    });
  }
}
