import { ChangeStore, type Page, StoreContext, TableQuery } from '@heng/kit';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Owner, RequestContext, Withholding, WithholdingRequest } from './domain.js';

/** `isTold` in SQL. */
const IS_TOLD = `case state when 'requested' then hides_meanwhile when 'refused' then false else decided_on is not null end`;

/** The withholdings of a service. */
export abstract class WithholdingStore extends ChangeStore<Withholding> {
  private readonly query: TableQuery<Withholding>;

  constructor(
    context: StoreContext,
    private readonly withholdings: EntitySchema<Withholding>,
  ) {
    super(context, withholdings);
    this.query = new TableQuery(withholdings);
  }

  /** Whether the value of a request is published, and what else its kind demands of it. */
  abstract contextOf(
    tx: EntityManager,
    owner: Owner,
    request: WithholdingRequest,
    today: string,
  ): Promise<Omit<RequestContext, 'earlier'>>;

  /** All requests that there ever were for a value: a field of the owner, or the owner's name. */
  ofValue(
    { ownerId, field }: Pick<Withholding, 'ownerId' | 'field'>,
    tx: EntityManager = this.context.db.manager,
  ): Promise<Withholding[]> {
    return tx.getRepository(this.withholdings).findBy({ ownerId, ...(field === undefined ? {} : { field }) });
  }

  /** Lists those of an owner, the latest first; `toldOnly` leaves out what the public is not told of. */
  ofOwner(ownerId: string, toldOnly: boolean, cursor?: string): Promise<Page<Withholding>> {
    const owner = this.withholdings.options.columns.ownerId!.name;
    const where = `${owner} = $1${toldOnly ? ` and ${IS_TOLD}` : ''}`;
    const latestFirst = { where, values: [ownerId], newestFirst: true };
    return this.query.page(this.context.db, ['requestedOn', 'id'], cursor, latestFirst);
  }

  /** Lists those in a state; what is to be decided first comes first. */
  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    return this.query.page(this.context.db, ['decideBy', 'id'], cursor, { where: 'state = $1', values: [state] });
  }
}
