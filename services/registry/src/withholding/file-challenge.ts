import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew, refuseKit } from '@heng/kit';
import { isTold } from '../domain/withholding/withholding.js';
import { fileChallenge, type Filing } from '../domain/withholding/withholding-challenge.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';
import { WithholdingChallengeStore } from '../storage/withholding/withholding-challenge.store.js';

@Injectable()
export class FileChallenge {
  constructor(
    private readonly withholdings: WithholdingStore,
    private readonly challenges: WithholdingChallengeStore,
    private readonly clock: Clock,
  ) {}

  async execute({ withholdingId, ...input }: Omit<Filing, 'id'> & { withholdingId: string }, cause: Cause) {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    const withholding = await this.withholdings.get(withholdingId);
    // Of a request that hides nothing the public does not even learn that it is there.
    if (!isTold(withholding)) throw refuseKit('record-not-found', { what: 'withholding', id: withholdingId });
    return this.challenges.change(id, cause, () => fileChallenge({ ...input, id }, withholding, today));
  }
}
