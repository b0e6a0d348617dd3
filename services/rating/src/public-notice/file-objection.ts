import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { fileObjection, type Objection } from '../domain/objection.js';
import { objectTo } from '../domain/public-notice.js';
import { ObjectionStore } from '../storage/objection.store.js';

@Injectable()
export class FileObjection {
  constructor(
    private readonly objections: ObjectionStore,
    private readonly clock: Clock,
  ) {}

  execute(ratingId: string, input: Pick<Objection, 'statement' | 'evidence'>, cause: Cause) {
    const id = idOfNew(cause);
    const today = this.clock.today();
    return this.objections.changeWithRating(ratingId, id, cause, {
      rating: (rating) => objectTo(rating, id, today),
      objection: (_, rating) => fileObjection(id, rating, input, today),
    });
  }
}
