import type { DomainError } from '@heng/kit/domain';
import type { Column, RowFault } from './import-kind.js';
import { faultOf } from './read-row.js';

/** What rules refuse, as faults of a row: at the column that a refusal names, else at the one given. */
export const faultsOf = (refusals: readonly DomainError[], columns: readonly Column[], otherwise: string): RowFault[] =>
  refusals.map((refusal) => {
    const named = columns.find(({ key }) => key === refusal.details['field'])?.key;
    return faultOf(named ?? otherwise, refusal);
  });
