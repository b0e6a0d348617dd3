import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { NameChallenge } from '../../domain/name-withholding/name-challenge.js';
import { nameChallengeTable } from './name-challenge.table.js';

@Injectable()
export class NameChallengeStore extends ChangeStore<NameChallenge> {
  constructor(context: StoreContext) {
    super(context, nameChallengeTable);
  }
}
