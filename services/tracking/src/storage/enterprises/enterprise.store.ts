import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Enterprise } from '../../domain/enterprises/enterprise.js';
import { refuse } from '../../domain/enterprises/enterprise-refusals.js';
import { enterpriseTable } from './enterprise.table.js';

@Injectable()
export class EnterpriseStore extends ChangeStore<Enterprise> {
  constructor(context: StoreContext) {
    super(context, enterpriseTable, {
      enterprise_credit_code: ({ creditCode }) => refuse('credit-code-taken', { creditCode }),
    });
  }
}
