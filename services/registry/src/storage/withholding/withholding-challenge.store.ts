import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Challenge } from '../../domain/withholding/withholding-challenge.js';
import { withholdingChallengeTable } from './withholding-challenge.table.js';

@Injectable()
export class WithholdingChallengeStore extends ChangeStore<Challenge> {
  constructor(context: StoreContext) {
    super(context, withholdingChallengeTable);
  }
}
