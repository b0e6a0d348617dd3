import { ChangeStore, type Page, type StoreContext, TableQuery } from '@heng/kit';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Asked, Owner, RequestContext, Withholding } from './domain.js';

/** `isKnownToPublic` in SQL. */
const KNOWN_TO_PUBLIC = `case state when 'requested' then hides_meanwhile when 'refused' then false else decided_on is not null end`;

/** The withholdings of a service. */
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

  /** Lists the withholdings in a state, those to be decided first at the top. */
  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    const condition = { where: 'state = $1', values: [state] };
    return new TableQuery(this.withholdings).page(this.context.db, ['decideBy', 'id'], cursor, condition);
  }
}
