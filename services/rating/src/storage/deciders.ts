import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Concerned, ExpertPool } from '@heng/expert-pool';
import type { Principal } from '@heng/kit';
import type { Rating } from '../domain/rating.js';
import { EvidenceStore } from './evidence.store.js';

type OfAgency = Pick<Rating, 'agencyId'>;

/** The persons who may decide about a rated agency; the others read its rating as the public does (R8). */
@Injectable()
export class Deciders {
  constructor(
    private readonly pool: ExpertPool,
    private readonly evidence: EvidenceStore,
  ) {}

  /** @throws DomainError `kit.expert-not-in-pool`, `kit.expert-suspended`, `kit.conflict-of-interest` */
  async mustDecide(actor: Actor, { agencyId }: OfAgency): Promise<void> {
    const codes = await this.evidence.creditCodesOf([agencyId]);
    await this.pool.mustDecide(actor, concerned(agencyId, codes));
  }

  /** The caller as an actor on each of these: answers offer what `mustDecide` lets through. */
  async actorsOf(caller: Principal, ratings: readonly OfAgency[]): Promise<(rating: OfAgency) => Principal> {
    const codes = await this.evidence.creditCodesOf(ratings.map(({ agencyId }) => agencyId));
    const actorOn = await this.pool.actorsOf(caller);
    return ({ agencyId }) => actorOn(concerned(agencyId, codes));
  }

  /** The caller as a reader of each of these: an expert who may not decide about one reads it as the public does. */
  async readersOf(caller: Principal, ratings: readonly OfAgency[]): Promise<(rating: OfAgency) => Principal> {
    return caller.role === 'expert' ? this.actorsOf(caller, ratings) : () => caller;
  }
}

const concerned = (id: string, codes: ReadonlyMap<string, string[]>): Concerned => ({
  id,
  creditCodes: codes.get(id) ?? [],
});
