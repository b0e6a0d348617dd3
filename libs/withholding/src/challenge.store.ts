import { ChangeStore, type Page, type StoreContext, TableQuery } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import type { Challenge } from './domain.js';

/** The challenges of a service. */
export class ChallengeStore extends ChangeStore<Challenge> {
  constructor(
    context: StoreContext,
    private readonly challenges: EntitySchema<Challenge>,
  ) {
    super(context, challenges);
  }

  /** Lists the challenges with a value of a property, the oldest first. */
  by(property: 'ownerId' | 'withholdingId' | 'state', value: string, cursor?: string): Promise<Page<Challenge>> {
    const condition = { where: `${this.challenges.options.columns[property]!.name ?? property} = $1`, values: [value] };
    return new TableQuery(this.challenges).page(this.context.db, ['filedOn', 'id'], cursor, condition);
  }
}
