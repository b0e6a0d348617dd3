import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { type Claim, recordAward } from '../domain/merits/merit.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { MeritStore } from '../storage/merits/merit.store.js';

export type Award = Pick<Claim, 'level' | 'title' | 'awardedBy' | 'evidence'> & {
  readonly agencyId: string;
  readonly kind: 'alliance-award' | 'government-award';
  readonly awardedOn: string;
};

@Injectable()
export class RecordAward {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly merits: MeritStore,
    private readonly clock: Clock,
  ) {}

  execute({ agencyId, ...award }: Award, cause: Cause) {
    const id = idOfNew(cause);
    return this.agencies.actFor(agencyId, cause.actor, (tx, agency) =>
      this.merits.changeIn(tx, id, cause, () =>
        recordAward({ ...award, id, knowledgeId: null, fileIds: [] }, agency, cause.actor.sub, this.clock.today()),
      ),
    );
  }
}
