import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { type Hiring, startEmployment } from '../domain/people/employment.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

@Injectable()
export class StartEmployment {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  execute({ agencyId, ...input }: Omit<Hiring, 'id'> & { agencyId: string }, cause: Cause) {
    const id = idOfNew(cause);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      await this.consultants.mustKnow(input.personId, tx);
      const others = await this.employments.at(tx, agencyId, input.personId);
      const hiring = { ...input, id };
      return this.employments.changeIn(tx, id, cause, () =>
        startEmployment(hiring, agency, others, this.clock.today()),
      );
    });
  }
}
