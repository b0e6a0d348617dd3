import { ChangeStore, type Page, StoreContext, TableQuery } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import type { Challenge } from './domain.js';

/** The challenges of a service. */
export class ChallengeStore extends ChangeStore<Challenge> {
  private readonly query: TableQuery<Challenge>;

  constructor(
    context: StoreContext,
    private readonly challenges: EntitySchema<Challenge>,
  ) {
    super(context, challenges);
    this.query = new TableQuery(challenges);
  }

  /** Lists those whose property has a value, the oldest first. */
  by(property: 'ownerId' | 'withholdingId' | 'state', value: string, cursor?: string): Promise<Page<Challenge>> {
    const column = this.challenges.options.columns[property]!.name ?? property;
    return this.query.page(this.context.db, ['filedOn', 'id'], cursor, { where: `${column} = $1`, values: [value] });
  }
}
