import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Challenge, Withholding } from './domain.js';

type Columns<T> = { [Property in keyof T]: EntitySchemaColumnOptions };
type Owned<T> = Omit<T, 'ownerId' | 'withholdingId' | 'field' | 'of' | 'enterpriseId'>;

/** Columns of a table of withholdings, but for whose they are and which value it is. */
export const withholdingColumns: Columns<Owned<Withholding>> = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int' },
  reason: { type: 'text' },
  justification: { type: 'text' },
  until: { type: 'date', name: 'until_day' },
  state: { type: 'text' },
  hidesMeanwhile: { type: 'boolean', name: 'hides_meanwhile' },
  requestedOn: { type: 'date', name: 'requested_on' },
  decideBy: { type: 'date', name: 'decide_by' },
  decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  decidedBy: { type: 'text', name: 'decided_by', nullable: true },
  decision: { type: 'text', nullable: true },
  endedOn: { type: 'date', name: 'ended_on', nullable: true },
  endedBy: { type: 'text', name: 'ended_by', nullable: true },
  endReason: { type: 'text', name: 'end_reason', nullable: true },
};

/** Columns of a table of challenges, but for what they are against. */
export const challengeColumns: Columns<Owned<Challenge>> = {
  id: { type: 'uuid', primary: true },
  version: { type: 'int' },
  reason: { type: 'text' },
  contact: { type: 'text', nullable: true },
  filedOn: { type: 'date', name: 'filed_on' },
  state: { type: 'text' },
  decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  decidedBy: { type: 'text', name: 'decided_by', nullable: true },
  decision: { type: 'text', nullable: true },
};

/** `hides` in SQL, for a row of withholdings and a day: `w`, `$2`. */
export const hidesInSql = (row: string, day: string): string =>
  `${row}.until_day >= ${day}::date and (${row}.state = 'granted' or (${row}.state = 'requested' and ${row}.hides_meanwhile))`;
