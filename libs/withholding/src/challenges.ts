import { Inject, Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, idOfNew, type Page, type Principal, refuseKit } from '@heng/kit';
import {
  type Challenge,
  type Challenged,
  decideChallenge,
  endWithholding,
  fileChallenge,
  hides,
  isTold,
  type Kind,
  type Reader,
  readerOf,
  type Withholding,
} from './domain.js';
import { ChallengeStore } from './challenge.store.js';
import { KIND, OWNERS, type Owners } from './owners.js';
import { WithholdingStore } from './withholding.store.js';

type Decided = Readonly<{ outcome: 'upheld' | 'dismissed'; reason: string }>;

/** Challenges to what is withheld: to one withholding where those are listed, otherwise to all of an owner. */
@Injectable()
export class Challenges {
  constructor(
    @Inject(KIND) private readonly kind: Kind,
    @Inject(OWNERS) private readonly owners: Owners,
    private readonly withholdings: WithholdingStore,
    private readonly store: ChallengeStore,
    private readonly clock: Clock,
  ) {}

  /** @param id of the withholding, or of the owner */
  async file(id: string, said: Pick<Challenge, 'reason' | 'contact'>, cause: Cause): Promise<Challenge> {
    const { against, withholdings } = await this.challenged(id);
    const filing = { ...said, ...against, id: idOfNew(cause) };
    return this.store.change(filing.id, cause, () => {
      this.mustBeTold(withholdings, 'public');
      return fileChallenge(this.kind, filing, withholdings, this.clock.today());
    });
  }

  /** A challenge upheld ends, in the same transaction, whatever hides the value that day. */
  async decide({ id, version, cause }: Changing, { outcome, reason }: Decided): Promise<Challenge> {
    const known = await this.store.get(id);
    const [decided, today] = [{ outcome, decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.owners.actFor(known.ownerId, cause.actor, async (tx) => {
      const before = await this.store.load(tx, id);
      const decide = (it: Challenge | null) => decideChallenge(this.kind, it!, decided, today);
      const challenge = await this.store.changeIn(tx, id, cause, decide, { expect: version });
      // A request that comes again must not end what was granted since.
      if (before!.version === challenge.version || outcome === 'dismissed') return challenge;
      for (const one of (await this.withholdings.ofValue(known, tx)).filter((each) => hides(each, today))) {
        const ending = { ...cause, handler: `${cause.handler} ends ${one.id}` };
        const end = { endedBy: 'challenge', endReason: reason } as const;
        await this.withholdings.changeIn(tx, one.id, ending, (it) => endWithholding(this.kind, it!, end, [], today));
      }
      return challenge;
    });
  }

  /** @param id of the withholding, or of the owner */
  async of(id: string, caller: Principal, cursor?: string): Promise<Page<Challenge> & { reader: Reader }> {
    const { against, withholdings } = await this.challenged(id);
    const reader = readerOf(this.kind, await this.owners.get(against.ownerId), caller);
    this.mustBeTold(withholdings, reader);
    return { ...(await this.store.by(this.kind.isListed ? 'withholdingId' : 'ownerId', id, cursor)), reader };
  }

  inState(state: Challenge['state'], cursor?: string): Promise<Page<Challenge>> {
    return this.store.by('state', state, cursor);
  }

  private async challenged(id: string): Promise<{ against: Challenged; withholdings: Withholding[] }> {
    if (this.kind.isListed) {
      const one = await this.withholdings.get(id);
      return { against: { ownerId: one.ownerId, withholdingId: one.id, field: one.field }, withholdings: [one] };
    }
    const against = { ownerId: (await this.owners.get(id)).id };
    return { against, withholdings: await this.withholdings.ofValue(against) };
  }

  /** Of a request that hides nothing the public does not even learn that it is there. */
  private mustBeTold(withholdings: readonly Withholding[], reader: Reader): void {
    const { isListed, name } = this.kind;
    if (isListed && reader === 'public' && !withholdings.some(isTold))
      throw refuseKit('record-not-found', { what: name, id: withholdings[0]!.id });
  }
}
