import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { relate, type Relation } from '../domain/experts/expert.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class RelateExpert {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  /** To an agency that is on the register or was. @throws `kit.record-not-found` */
  async execute({ id, expect, ...relation }: Relation & { id: string; expect: number }, cause: Cause) {
    const { id: agencyId } = await this.agencies.get(relation.agencyId);
    const today = this.clock.today();
    const related = { ...relation, agencyId };
    return this.experts.changeExisting(id, cause, (expert) => relate(expert, related, today), { expect });
  }
}
