import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Expert } from '../../domain/experts/expert.js';
import { refuse } from '../../domain/experts/experts-refusals.js';
import { expertTable } from './expert.table.js';

@Injectable()
export class ExpertStore extends ChangeStore<Expert> {
  constructor(context: StoreContext) {
    super(context, expertTable, { expert_sub: ({ sub }) => refuse('expert-sub-taken', { field: 'sub', sub }) });
  }
}
