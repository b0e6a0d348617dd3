import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { affiliate, type Affiliation } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

@Injectable()
export class AffiliateExpert {
  constructor(
    private readonly experts: ExpertStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, ...affiliation }: Affiliation & { id: string; expect: number }, cause: Cause) {
    const today = this.clock.today();
    return this.experts.changeExisting(id, cause, (expert) => affiliate(expert, affiliation, today), { expect });
  }
}
