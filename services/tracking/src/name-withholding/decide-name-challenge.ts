import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { decideNameChallenge, type NameChallengeOutcome } from '../domain/name-withholding/name-challenge.js';
import { endByChallenge, hides } from '../domain/name-withholding/name-withholding.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { NameChallengeStore } from '../storage/name-withholding/name-challenge.store.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

type Input = Readonly<{ id: string; expect: number; outcome: NameChallengeOutcome; reason: string }>;

/** A challenge upheld ends, in the same transaction, whatever hides the name that day. */
@Injectable()
export class DecideNameChallenge {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly withholdings: NameWithholdings,
    private readonly challenges: NameChallengeStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, outcome, reason }: Input, cause: Cause) {
    const { enterpriseId, state } = await this.challenges.get(id);
    const [decided, today] = [{ outcome, decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.challenges.transaction(async (tx) => {
      await this.enterprises.lock(tx, enterpriseId);
      const challenge = await this.challenges.changeIn(
        tx,
        id,
        cause,
        (it) => decideNameChallenge(it!, decided, today),
        { expect },
      );
      // A request that comes again must not end what was granted since.
      if (outcome === 'dismissed' || state !== 'filed') return challenge;
      const hiding = (await this.withholdings.of(tx, enterpriseId)).filter((one) => hides(one, today));
      for (const { id: withholdingId } of hiding) {
        const ending = { ...cause, handler: `${cause.handler} ends ${withholdingId}` };
        await this.withholdings.changeIn(tx, withholdingId, ending, (it) => endByChallenge(it!, reason, today));
      }
      return challenge;
    });
  }
}
