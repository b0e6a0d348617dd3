import { arrivals, ChangeStore, type Page, type StoreContext, TableQuery } from '@heng/kit';
import { type EntityManager, EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Asked, Challenge, Kind, Owner, RequestContext, Withholding } from './domain.js';

const key = { id: { type: 'uuid', primary: true }, version: { type: 'int' }, ...arrivals } as const;
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
      { name: `${name}_state`, columns: ['state', 'entered'] },
    ],
  });
  return [withholdings, challengeTable(kind, name, challenge)];
}

function challengeTable({ asker, byField }: Kind, withholdings: string, name: string): EntitySchema<Challenge> {
  return new EntitySchema<Challenge>({
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
      files: { type: 'jsonb' },
      contact: { type: 'text', nullable: true },
      filedBy: { type: 'text', name: 'filed_by' },
      filedOn: { type: 'date', name: 'filed_on' },
      state: { type: 'text' },
    },
    indices: [
      { name: `${name}_filed`, columns: [byField ? 'withholdingId' : 'ownerId', 'arrival'] },
      { name: `${name}_state`, columns: ['state', 'entered'] },
      {
        name: `${name}_open`,
        columns: [byField ? 'withholdingId' : 'ownerId', 'filedBy'],
        unique: true,
        where: "state = 'filed'",
      },
    ],
  });
}

/** `hides` in SQL, for a row of withholdings and a day: `w`, `$2`. */
export const hidesInSql = (row: string, day: string): string =>
  `${row}.until_day >= ${day}::date and (${row}.state = 'granted' or (${row}.state = 'requested' and ${row}.hides_meanwhile))`;

/** `isKnownToPublic` in SQL. */
const KNOWN_TO_PUBLIC = `case state when 'requested' then hides_meanwhile when 'refused' then false else decided_on is not null end`;

export abstract class WithholdingStore extends ChangeStore<Withholding> {
  constructor(
    context: StoreContext,
    private readonly withholdings: EntitySchema<Withholding>,
  ) {
    super(context, withholdings);
  }

  /** The publication of the value, and the further conditions of its kind. */
  abstract contextOf(
    tx: EntityManager,
    owner: Owner,
    asked: Asked,
    today: string,
  ): Promise<Omit<RequestContext, 'earlier'>>;

  /** All requests ever made for a value: a field of the owner, or the owner's name. */
  ofValue(
    { ownerId, field }: Pick<Withholding, 'ownerId' | 'field'>,
    tx: EntityManager = this.context.db.manager,
  ): Promise<Withholding[]> {
    return tx.getRepository(this.withholdings).findBy({ ownerId, ...(field !== undefined && { field }) });
  }

  /** Lists an owner's withholdings, the latest first; `publicOnly` leaves out those that are not known to the public. */
  ofOwner(ownerId: string, publicOnly: boolean, cursor?: string): Promise<Page<Withholding>> {
    const owned = `${this.withholdings.options.columns.ownerId!.name} = $1`;
    const condition = {
      where: publicOnly ? `${owned} and ${KNOWN_TO_PUBLIC}` : owned,
      values: [ownerId],
      newestFirst: true,
    };
    return new TableQuery(this.withholdings).page(this.context.db, ['requestedOn', 'id'], cursor, condition);
  }

  /** Lists the withholdings in a state, in the order in which they came to it. */
  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    const condition = { where: 'state = $1', values: [state] };
    return new TableQuery(this.withholdings).queue(this.context.db, 'entered', cursor, condition);
  }
}

export class ChallengeStore extends ChangeStore<Challenge> {
  constructor(
    context: StoreContext,
    private readonly challenges: EntitySchema<Challenge>,
    kind: Kind,
  ) {
    super(context, challenges, { [`${challenges.options.name}_open`]: () => kind.refuse('challenged-already') });
  }

  /** Lists the challenges with a value of a property, in the order of their arrival. */
  by(property: 'ownerId' | 'withholdingId' | 'state', value: string, cursor?: string): Promise<Page<Challenge>> {
    const condition = { where: `${this.challenges.options.columns[property]!.name ?? property} = $1`, values: [value] };
    const order = property === 'state' ? 'entered' : 'arrival';
    return new TableQuery(this.challenges).queue(this.context.db, order, cursor, condition);
  }
}
