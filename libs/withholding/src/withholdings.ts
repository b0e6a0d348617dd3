import { Inject, Injectable } from '@nestjs/common';
import { actorOf, type Cause, type Changing, Clock, idOfNew, type Page, type Principal } from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import {
  endWithholding,
  expireWithholding,
  grantWithholding,
  type Kind,
  missDecision,
  type Reader,
  readerOf,
  refuseWithholding,
  requestWithholding,
  type Withholding,
  type WithholdingRequest,
} from './domain.js';
import { KIND, OWNERS, type Owners } from './owners.js';
import { WithholdingStore } from './withholding.store.js';

/** A clock has read no version. */
type At = Omit<Changing, 'version'> & Partial<Changing>;
type DecideAmong = (one: Withholding, others: readonly Withholding[]) => Decision<Withholding>;

/** What is withheld for one owner changes one after the other, so that each knows which others hide the value. */
@Injectable()
export class Withholdings {
  constructor(
    @Inject(KIND) private readonly kind: Kind,
    @Inject(OWNERS) private readonly owners: Owners,
    private readonly store: WithholdingStore,
    private readonly clock: Clock,
  ) {}

  request(ownerId: string, asked: Omit<WithholdingRequest, 'id' | 'ownerId'>, cause: Cause): Promise<Withholding> {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    return this.owners.actFor(ownerId, cause.actor, async (tx, owner) => {
      const request = { ...asked, id, ownerId: owner.id };
      const earlier = await this.store.ofValue(request, tx);
      const context = { ...(await this.store.contextOf(tx, owner, request, today)), earlier };
      return this.store.changeIn(tx, id, cause, () => requestWithholding(this.kind, request, context, today));
    });
  }

  grant(at: Changing, reason: string): Promise<Withholding> {
    return this.decide(at, reason, grantWithholding);
  }

  refuse(at: Changing, reason: string): Promise<Withholding> {
    return this.decide(at, reason, refuseWithholding);
  }

  end(at: Changing, endReason: string): Promise<Withholding> {
    const { asker } = this.kind;
    const ending = { endedBy: at.cause.actor.role === asker ? asker : ('alliance-staff' as const), endReason };
    const today = this.clock.today();
    return this.changeAmong(at, (one, others) => endWithholding(this.kind, one, ending, others, today));
  }

  expire(at: At): Promise<Withholding> {
    return this.changeAmong(at, (one, others) => expireWithholding(this.kind, one, others));
  }

  missDecision(at: At): Promise<Withholding> {
    return this.changeAmong(at, (one) => missDecision(this.kind, one));
  }

  /** Lists those of an owner; where they are listed, the public reads what it is told of. */
  async of(ownerId: string, caller: Principal, cursor?: string): Promise<Page<Withholding> & { reader: Reader }> {
    const owner = await this.owners.get(ownerId);
    if (!this.kind.isListed) this.kind.mustActFor(owner, actorOf(caller));
    const reader = readerOf(this.kind, owner, caller);
    return { ...(await this.store.ofOwner(owner.id, reader === 'public', cursor)), reader };
  }

  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    return this.store.inState(state, cursor);
  }

  private decide(at: Changing, decision: string, by: typeof grantWithholding): Promise<Withholding> {
    const decided = { decision, decidedBy: at.cause.actor.sub };
    const today = this.clock.today();
    return this.changeAmong(at, (one) => by(this.kind, one, decided, today));
  }

  private async changeAmong({ id, version, cause }: At, decide: DecideAmong): Promise<Withholding> {
    const known = await this.store.get(id);
    return this.owners.actFor(known.ownerId, cause.actor, async (tx) => {
      const others = (await this.store.ofValue(known, tx)).filter((other) => other.id !== id);
      return this.store.changeIn(tx, id, cause, (one) => decide(one!, others), { expect: version });
    });
  }
}
