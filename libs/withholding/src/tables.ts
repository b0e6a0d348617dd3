import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Challenge, Kind, Withholding } from './domain.js';

const key = { id: { type: 'uuid', primary: true }, version: { type: 'int' } } as const;
const decision = {
  decidedOn: { type: 'date', name: 'decided_on', nullable: true },
  decidedBy: { type: 'text', name: 'decided_by', nullable: true },
  decision: { type: 'text', nullable: true },
} as const;
const OF_FIELD = {
  field: { type: 'text' },
  of: { type: 'text', name: 'of_whom' },
  enterpriseId: { type: 'uuid', name: 'enterprise_id', nullable: true },
} as const;
const referring = (column: string, target: string, name: string): EntitySchemaColumnOptions => ({
  type: 'uuid',
  name: column,
  foreignKey: { target, name },
});

/** The tables of a kind, named as its migration names them. */
export function withholdingTables(kind: Kind): [EntitySchema<Withholding>, EntitySchema<Challenge>] {
  const [name, challenge] = [kind.name, kind.challenge].map((one) => one.replaceAll('-', '_')) as [string, string];
  const { asker, byField } = kind;
  const withholdings = new EntitySchema<Withholding>({
    name,
    columns: {
      ...key,
      ...decision,
      ...(byField && OF_FIELD),
      ownerId: referring(`${asker}_id`, asker, `${name}_${asker}`),
      reason: { type: 'text' },
      justification: { type: 'text' },
      until: { type: 'date', name: 'until_day' },
      state: { type: 'text' },
      hidesMeanwhile: { type: 'boolean', name: 'hides_meanwhile' },
      requestedOn: { type: 'date', name: 'requested_on' },
      decideBy: { type: 'date', name: 'decide_by' },
      endedOn: { type: 'date', name: 'ended_on', nullable: true },
      endedBy: { type: 'text', name: 'ended_by', nullable: true },
      endReason: { type: 'text', name: 'end_reason', nullable: true },
    },
    indices: [
      ...(byField ? [{ name: `${name}_${asker}_field`, columns: ['ownerId', 'field'] }] : []),
      { name: `${name}_${asker}_requested`, columns: ['ownerId', 'requestedOn', 'id'] },
      { name: `${name}_state_decide_by`, columns: ['state', 'decideBy', 'id'] },
    ],
  });
  return [withholdings, challengeTable(kind, name, challenge)];
}

const challengeTable = ({ asker, byField }: Kind, withholdings: string, name: string) =>
  new EntitySchema<Challenge>({
    name,
    columns: {
      ...key,
      ...decision,
      ...(byField
        ? {
            ownerId: { type: 'uuid', name: `${asker}_id` },
            withholdingId: referring(`${withholdings}_id`, withholdings, `${name}_${withholdings}`),
            field: { type: 'text' },
          }
        : { ownerId: referring(`${asker}_id`, asker, `${name}_${asker}`) }),
      reason: { type: 'text' },
      contact: { type: 'text', nullable: true },
      filedOn: { type: 'date', name: 'filed_on' },
      state: { type: 'text' },
    },
    indices: byField
      ? [
          { name: `${name}_filed`, columns: ['withholdingId', 'filedOn', 'id'] },
          { name: `${name}_state`, columns: ['state', 'filedOn', 'id'] },
        ]
      : [
          { name: `${name}_${asker}_filed`, columns: ['ownerId', 'filedOn', 'id'] },
          { name: `${name}_state_filed`, columns: ['state', 'filedOn', 'id'] },
        ],
  });

/** `hides` in SQL, for a row of withholdings and a day: `w`, `$2`. */
export const hidesInSql = (row: string, day: string): string =>
  `${row}.until_day >= ${day}::date and (${row}.state = 'granted' or (${row}.state = 'requested' and ${row}.hides_meanwhile))`;
