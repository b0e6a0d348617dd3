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

  /** The caller as a reader of each of these ratings. */
  async readersOf(caller: Principal, ratings: readonly OfAgency[]): Promise<(rating: OfAgency) => Principal> {
    if (caller.role !== 'expert') return () => caller;
    const codes = await this.evidence.creditCodesOf(ratings.map(({ agencyId }) => agencyId));
    const refusalOf = await this.pool.refusalsOf(caller);
    const asPublic: Principal = { ...caller, role: 'public', roles: [] };
    return ({ agencyId }) => (refusalOf(concerned(agencyId, codes)) ? asPublic : caller);
  }
}

const concerned = (id: string, codes: ReadonlyMap<string, string[]>): Concerned => ({
  id,
  creditCodes: codes.get(id) ?? [],
});
