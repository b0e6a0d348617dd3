import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { draftOwner, FileStore } from '@heng/files';
import { handedIn } from '@heng/files/domain';
import {
  actorOf,
  type Cause,
  type Changing,
  Clock,
  type Decision,
  idOfNew,
  type Page,
  type Principal,
  refuseKit,
} from '@heng/kit';
import type { EntityManager } from 'typeorm';
import * as rules from './domain.js';
import { ChallengeStore, WithholdingStore } from './withholding.store.js';

type Withholding = rules.Withholding;
type Challenge = rules.Challenge;
type Said = Pick<Challenge, 'reason' | 'contact'> & Readonly<{ fileIds: readonly string[]; draftToken: string | null }>;
type Outcome = Readonly<{ outcome: 'upheld' | 'dismissed'; reason: string }>;
/** Records as a reader may see them. */
type Seen<T> = Promise<Page<T> & { reader: rules.Reader }>;
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

/**
 * Withholdings, and challenges to them: to that of one field, or to any that hides an owner's name. Those of one owner
 * change one after the other, so that each change knows which others hide the value.
 */
@Injectable()
export class Withholdings {
  constructor(
    @Inject(KIND) private readonly kind: rules.Kind,
    @Inject(OWNERS) private readonly owners: Owners,
    private readonly store: WithholdingStore,
    private readonly challenges: ChallengeStore,
    private readonly files: FileStore,
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

  decide(at: Changing, action: 'grant' | 'refuse', decision: string): Promise<Withholding> {
    const [decided, today] = [{ action, decision, decidedBy: at.cause.actor.sub }, this.clock.today()];
    return this.changeAmong(at, (one) => rules.decideWithholding(this.kind, one, decided, today));
  }

  end(at: Changing, endReason: string): Promise<Withholding> {
    const [{ asker }, today] = [this.kind, this.clock.today()];
    const ending = { endedBy: at.cause.actor.role === asker ? asker : ('alliance-staff' as const), endReason };
    return this.changeAmong(at, (one, others) => rules.endWithholding(this.kind, one, ending, others, today));
  }

  /** Lists an owner's withholdings; the public sees those of fields that it may know of. */
  async of(ownerId: string, caller: Principal, cursor?: string): Seen<Withholding> {
    const owner = await this.owners.get(ownerId);
    if (!this.kind.byField) this.kind.mustActFor(owner, actorOf(caller));
    const reader = rules.readerOf(this.kind, owner, caller);
    return { ...(await this.store.ofOwner(owner.id, reader === 'public', cursor)), reader };
  }

  /** Changes a withholding, given the others of the same value. */
  async changeAmong({ id, version, cause }: At, decide: DecideAmong): Promise<Withholding> {
    const known = await this.store.get(id);
    return this.owners.actFor(known.ownerId, cause.actor, async (tx) => {
      const others = (await this.store.ofValue(known, tx)).filter((other) => other.id !== id);
      return this.store.changeIn(tx, id, cause, (one) => decide(one!, others), { expect: version });
    });
  }

  /** @param challengedId of the withholding, or of the owner @throws DomainError also `kit.file-unknown`, `kit.file-unfit` */
  async fileChallenge(
    challengedId: string,
    { reason, contact, fileIds, draftToken }: Said,
    cause: Cause,
  ): Promise<Challenge> {
    const { against, withholdings } = await this.challenged(challengedId);
    const filing = { reason, contact, ...against, id: idOfNew(cause), filedBy: cause.actor.org ?? cause.actor.sub };
    return this.challenges.transaction(async (tx) => {
      const named = await this.files.named(tx, fileIds);
      return this.challenges.changeIn(tx, filing.id, cause, () => {
        this.mustBeKnown(withholdings, 'public');
        const files = handedIn('fileIds', fileIds, named, { codes: [draftOwner(draftToken ?? '')], role: 'public' });
        return rules.fileChallenge(this.kind, { ...filing, files }, withholdings, this.clock.today());
      });
    });
  }

  /** An upheld challenge ends, in the same transaction, the withholdings that hide the value that day. */
  async decideChallenge({ id, version, cause }: Changing, { outcome, reason }: Outcome): Promise<Challenge> {
    const known = await this.challenges.get(id);
    const [decided, today] = [{ outcome, decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.owners.actFor(known.ownerId, cause.actor, async (tx) => {
      const before = await this.challenges.load(tx, id);
      const decide = (it: Challenge | null) => rules.decideChallenge(this.kind, it!, decided, today);
      const challenge = await this.challenges.changeIn(tx, id, cause, decide, { expect: version });
      // A repeated request must not end what was granted since.
      if (before!.version === challenge.version || outcome === 'dismissed') return challenge;
      const end = { endedBy: 'challenge', endReason: reason } as const;
      const sameValue = await this.store.ofValue(known, tx);
      for (const { id: hiding } of sameValue.filter((one) => rules.hides(one, today))) {
        const ending = { ...cause, handler: `${cause.handler} ends ${hiding}` };
        await this.store.changeIn(tx, hiding, ending, (it) => rules.endWithholding(this.kind, it!, end, [], today));
      }
      return challenge;
    });
  }

  /** @param challengedId of the withholding, or of the owner */
  async challengesOf(challengedId: string, caller: Principal, cursor?: string): Seen<Challenge> {
    const { against, withholdings } = await this.challenged(challengedId);
    const reader = rules.readerOf(this.kind, await this.owners.get(against.ownerId), caller);
    this.mustBeKnown(withholdings, reader);
    const page = await this.challenges.by(this.kind.byField ? 'withholdingId' : 'ownerId', challengedId, cursor);
    return { ...page, reader };
  }

  private async challenged(id: string): Promise<{ against: rules.Challenged; withholdings: rules.Withholding[] }> {
    if (!this.kind.byField) {
      const against = { ownerId: (await this.owners.get(id)).id };
      return { against, withholdings: await this.store.ofValue(against) };
    }
    const one = await this.store.get(id);
    return { against: { ownerId: one.ownerId, withholdingId: one.id, field: one.field }, withholdings: [one] };
  }

  /** The public must not learn of a request that hides nothing. */
  private mustBeKnown(withholdings: readonly rules.Withholding[], reader: rules.Reader): void {
    const { byField, name } = this.kind;
    if (byField && reader === 'public' && !withholdings.some(rules.isKnownToPublic))
      throw refuseKit('record-not-found', { what: name, id: withholdings[0]!.id });
  }
}
