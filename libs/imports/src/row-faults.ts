import type { DomainError } from '@heng/kit/domain';
import type { Column, RowFault } from './import-kind.js';
import { faultOf } from './read-row.js';

/** Turns refusals into faults of a row: at the column that a refusal names, otherwise at the given one. */
export const faultsOf = (refusals: readonly DomainError[], columns: readonly Column[], otherwise: string): RowFault[] =>
  refusals.map((refusal) => {
    const named = columns.find(({ key }) => key === refusal.details['field'])?.key;
    return faultOf(named ?? otherwise, refusal);
  });
