import { ChangeStore, type Page, StoreContext } from '@heng/kit';
import type { EntitySchema } from 'typeorm';
import type { Challenge } from './domain.js';
import { challengesBy, pageFrom } from './lists.js';

/** The challenges of a service, the oldest first. */
export class ChallengeStore extends ChangeStore<Challenge> {
  constructor(
    context: StoreContext,
    private readonly challenges: EntitySchema<Challenge>,
  ) {
    super(context, challenges);
  }

  by(column: Parameters<typeof challengesBy>[1], value: string, cursor?: string): Promise<Page<Challenge>> {
    const keyOf = ({ filedOn, id }: Challenge) => [filedOn, id];
    return pageFrom(this.context.db, challengesBy(this.challenges, column), [value], cursor, keyOf);
  }
}
