import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { endByChallenge } from '../domain/withholding/withholding.js';
import { decideChallenge } from '../domain/withholding/withholding-challenge.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';
import { WithholdingChallengeStore } from '../storage/withholding/withholding-challenge.store.js';

type Input = Readonly<{ id: string; expect: number; outcome: 'upheld' | 'dismissed'; reason: string }>;

/** A challenge upheld ends the withholding in the same transaction. */
@Injectable()
export class DecideChallenge {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly withholdings: WithholdingStore,
    private readonly challenges: WithholdingChallengeStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, outcome, reason }: Input, cause: Cause) {
    const { agencyId, withholdingId } = await this.challenges.get(id);
    const [decided, today] = [{ outcome, decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.agencies.actFor(agencyId, cause.actor, async (tx) => {
      const challenge = await this.challenges.changeIn(tx, id, cause, (it) => decideChallenge(it!, decided, today), {
        expect,
      });
      if (outcome === 'upheld') {
        const ending = { ...cause, handler: `${cause.handler} ends the withholding` };
        await this.withholdings.changeIn(tx, withholdingId, ending, (it) => endByChallenge(it!, reason, today));
      }
      return challenge;
    });
  }
}
