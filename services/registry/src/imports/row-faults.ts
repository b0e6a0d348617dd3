import type { DomainError } from '@heng/kit';
import type { Column, RowFault } from '@heng/kit/imports';

/** What rules refuse, as faults of a row: at the column that a refusal names, else at the credit code it is about. */
export const faultsOf = (refusals: readonly DomainError[], columns: readonly Column[]): RowFault[] =>
  refusals.map(({ code, zh, en, details }) => {
    const named = columns.find(({ key }) => key === details['field'])?.key;
    return { column: named ?? 'creditCode', code, zh, en };
  });
