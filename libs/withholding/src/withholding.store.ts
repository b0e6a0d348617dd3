import { ChangeStore, type Page, StoreContext } from '@heng/kit';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Owner, RequestContext, Withholding, WithholdingRequest } from './domain.js';
import { pageFrom, withholdingQueue, withholdingsOfOwner } from './lists.js';

/** The withholdings of a service. It says of each request what that meets besides earlier ones. */
export abstract class WithholdingStore extends ChangeStore<Withholding> {
  constructor(
    context: StoreContext,
    private readonly withholdings: EntitySchema<Withholding>,
  ) {
    super(context, withholdings);
  }

  /** Whether the value of a request is published, and whether it may be withheld at all. */
  abstract contextOf(
    tx: EntityManager,
    owner: Owner,
    request: WithholdingRequest,
    today: string,
  ): Promise<Omit<RequestContext, 'earlier'>>;

  /** All requests that there ever were for one value: of a field, for the field; of a name, of the owner. */
  ofValue(
    { ownerId, field }: Pick<Withholding, 'ownerId' | 'field'>,
    tx: EntityManager = this.context.db.manager,
  ): Promise<Withholding[]> {
    return tx.getRepository(this.withholdings).findBy({ ownerId, ...(field === undefined ? {} : { field }) });
  }

  /** Those of an owner, the latest first. */
  ofOwner(ownerId: string, toldOnly: boolean, cursor?: string): Promise<Page<Withholding>> {
    const keyOf = ({ requestedOn, id }: Withholding) => [requestedOn, id];
    return pageFrom(this.context.db, withholdingsOfOwner(this.withholdings), [ownerId, toldOnly], cursor, keyOf);
  }

  /** Those in a state; what is to be decided first comes first. */
  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    const keyOf = ({ decideBy, id }: Withholding) => [decideBy, id];
    return pageFrom(this.context.db, withholdingQueue(this.withholdings), [state], cursor, keyOf);
  }
}
