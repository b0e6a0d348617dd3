import { Inject, Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, idOfNew, type Page, type Principal, refuseKit } from '@heng/kit';
import { ChallengeStore } from './challenge.store.js';
import * as rules from './domain.js';
import { WithholdingStore } from './withholding.store.js';
import { KIND, OWNERS, type Owners } from './withholdings.js';

type Challenge = rules.Challenge;
type Said = Pick<Challenge, 'reason' | 'contact'>;
type Decided = Readonly<{ outcome: 'upheld' | 'dismissed'; reason: string }>;

/** Challenges to withholdings: to that of one field, or to any that hides an owner's name. */
@Injectable()
export class Challenges {
  constructor(
    @Inject(KIND) private readonly kind: rules.Kind,
    @Inject(OWNERS) private readonly owners: Owners,
    private readonly withholdings: WithholdingStore,
    private readonly store: ChallengeStore,
    private readonly clock: Clock,
  ) {}

  /** @param challengedId of the withholding, or of the owner */
  async file(challengedId: string, said: Said, cause: Cause): Promise<Challenge> {
    const { against, withholdings } = await this.challenged(challengedId);
    const filing = { ...said, ...against, id: idOfNew(cause) };
    return this.store.change(filing.id, cause, () => {
      this.mustBeKnown(withholdings, 'public');
      return rules.fileChallenge(this.kind, filing, withholdings, this.clock.today());
    });
  }

  /** An upheld challenge ends, in the same transaction, the withholdings that hide the value that day. */
  async decide({ id, version, cause }: Changing, { outcome, reason }: Decided): Promise<Challenge> {
    const known = await this.store.get(id);
    const [decided, today] = [{ outcome, decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.owners.actFor(known.ownerId, cause.actor, async (tx) => {
      const before = await this.store.load(tx, id);
      const decide = (it: Challenge | null) => rules.decideChallenge(this.kind, it!, decided, today);
      const challenge = await this.store.changeIn(tx, id, cause, decide, { expect: version });
      // A repeated request must not end what was granted since.
      if (before!.version === challenge.version || outcome === 'dismissed') return challenge;
      const end = { endedBy: 'challenge', endReason: reason } as const;
      const sameValue = await this.withholdings.ofValue(known, tx);
      for (const { id: hiding } of sameValue.filter((one) => rules.hides(one, today))) {
        const ending = { ...cause, handler: `${cause.handler} ends ${hiding}` };
        await this.withholdings.changeIn(tx, hiding, ending, (it) =>
          rules.endWithholding(this.kind, it!, end, [], today),
        );
      }
      return challenge;
    });
  }

  /** @param challengedId of the withholding, or of the owner */
  async of(
    challengedId: string,
    caller: Principal,
    cursor?: string,
  ): Promise<Page<Challenge> & { reader: rules.Reader }> {
    const { against, withholdings } = await this.challenged(challengedId);
    const reader = rules.readerOf(this.kind, await this.owners.get(against.ownerId), caller);
    this.mustBeKnown(withholdings, reader);
    const page = await this.store.by(this.kind.byField ? 'withholdingId' : 'ownerId', challengedId, cursor);
    return { ...page, reader };
  }

  inState(state: Challenge['state'], cursor?: string): Promise<Page<Challenge>> {
    return this.store.by('state', state, cursor);
  }

  private async challenged(id: string): Promise<{ against: rules.Challenged; withholdings: rules.Withholding[] }> {
    if (!this.kind.byField) {
      const against = { ownerId: (await this.owners.get(id)).id };
      return { against, withholdings: await this.withholdings.ofValue(against) };
    }
    const one = await this.withholdings.get(id);
    return { against: { ownerId: one.ownerId, withholdingId: one.id, field: one.field }, withholdings: [one] };
  }

  /** The public must not learn of a request that hides nothing. */
  private mustBeKnown(withholdings: readonly rules.Withholding[], reader: rules.Reader): void {
    const { byField, name } = this.kind;
    if (byField && reader === 'public' && !withholdings.some(rules.isKnownToPublic))
      throw refuseKit('record-not-found', { what: name, id: withholdings[0]!.id });
  }
}
