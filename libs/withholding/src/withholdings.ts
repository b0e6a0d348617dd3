import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import {
  actorOf,
  type Cause,
  type Changing,
  Clock,
  type Decision,
  type DueDeadline,
  idOfNew,
  type Page,
  type Principal,
} from '@heng/kit';
import type { EntityManager } from 'typeorm';
import * as rules from './domain.js';
import { WithholdingStore } from './withholding.store.js';

type Withholding = rules.Withholding;
/** A clock has read no version. */
type At = Omit<Changing, 'version'> & Partial<Changing>;
type DecideAmong = (one: Withholding, others: readonly Withholding[]) => Decision<Withholding>;

/**
 * The injection token of the kind of value that a service withholds; its store of agencies or enterprises has one, too.
 */
export const KIND = Symbol('kind');
export const OWNERS = Symbol('owners');
export type Owners = {
  /** @throws `kit.record-not-found` */
  get(id: string): Promise<rules.Owner>;
  /**
   * Runs a transaction that locks the owner, so that its withholdings change one after the other.
   * @throws `kit.record-not-found`, and the service's refusal of a caller who acts for another
   */
  actFor<T>(id: string, actor: Actor, act: (tx: EntityManager, owner: rules.Owner) => Promise<T>): Promise<T>;
};

/** The withholdings of one owner change one after the other, so that each change knows which others hide the value. */
@Injectable()
export class Withholdings {
  constructor(
    @Inject(KIND) private readonly kind: rules.Kind,
    @Inject(OWNERS) private readonly owners: Owners,
    private readonly store: WithholdingStore,
    private readonly clock: Clock,
  ) {}

  request(ownerId: string, said: Omit<rules.Asked, 'id' | 'ownerId'>, cause: Cause): Promise<Withholding> {
    const [id, day] = [idOfNew(cause), this.clock.day()];
    return this.owners.actFor(ownerId, cause.actor, async (tx, owner) => {
      const asked = { ...said, id, ownerId: owner.id };
      const earlier = await this.store.ofValue(asked, tx);
      const context = { ...(await this.store.contextOf(tx, owner, asked, day.today)), earlier };
      return this.store.changeIn(tx, id, cause, () => rules.requestWithholding(this.kind, asked, context, day));
    });
  }

  grant(at: Changing, reason: string): Promise<Withholding> {
    return this.decide(at, reason, rules.grantWithholding);
  }

  refuse(at: Changing, reason: string): Promise<Withholding> {
    return this.decide(at, reason, rules.refuseWithholding);
  }

  end(at: Changing, endReason: string): Promise<Withholding> {
    const [{ asker }, today] = [this.kind, this.clock.today()];
    const ending = { endedBy: at.cause.actor.role === asker ? asker : ('alliance-staff' as const), endReason };
    return this.changeAmong(at, (one, others) => rules.endWithholding(this.kind, one, ending, others, today));
  }

  expire(at: At): Promise<Withholding> {
    return this.changeAmong(at, (one, others) => rules.expireWithholding(this.kind, one, others));
  }

  missDecision(at: At): Promise<Withholding> {
    return this.changeAmong(at, (one) => rules.missDecision(this.kind, one));
  }

  renewDecision(at: At, deadline: DueDeadline): Promise<Withholding> {
    return this.changeAmong(at, (one) => rules.renewDecision(this.kind, one, deadline, this.clock.day()));
  }

  /** Lists an owner's withholdings; the public sees those of fields that it may know of. */
  async of(ownerId: string, caller: Principal, cursor?: string): Promise<Page<Withholding> & { reader: rules.Reader }> {
    const owner = await this.owners.get(ownerId);
    if (!this.kind.byField) this.kind.mustActFor(owner, actorOf(caller));
    const reader = rules.readerOf(this.kind, owner, caller);
    return { ...(await this.store.ofOwner(owner.id, reader === 'public', cursor)), reader };
  }

  inState(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    return this.store.inState(state, cursor);
  }

  private decide(at: Changing, decision: string, by: typeof rules.grantWithholding): Promise<Withholding> {
    const [decided, today] = [{ decision, decidedBy: at.cause.actor.sub }, this.clock.today()];
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
