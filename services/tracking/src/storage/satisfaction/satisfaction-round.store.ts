import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { Round } from '../../domain/satisfaction/round.js';
import { satisfactionRoundTable } from './satisfaction.tables.js';

@Injectable()
export class SatisfactionRoundStore extends ChangeStore<Round> {
  constructor(context: StoreContext) {
    super(context, satisfactionRoundTable);
  }
}
