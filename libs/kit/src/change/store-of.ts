import { Injectable, type Type } from '@nestjs/common';
import type { EntitySchema } from 'typeorm';
import { ChangeStore, StoreContext } from './change-store.js';

type Stored = Readonly<{ id: string; version: number }>;
type Refusals<S extends Stored> = ConstructorParameters<typeof ChangeStore<S>>[2];

/**
 * The store of one table, to extend: `class ExpertStore extends storeOf(expertTable) {}`. `refusals` gives the refusal
 * for each unique index that a change can run into.
 */
export function storeOf<S extends Stored>(table: EntitySchema<S>, refusals?: Refusals<S>): Type<ChangeStore<S>> {
  @Injectable()
  class TableStore extends ChangeStore<S> {
    constructor(context: StoreContext) {
      super(context, table, refusals);
    }
  }
  return TableStore;
}
