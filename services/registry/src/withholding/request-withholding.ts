import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { mustBeInForce } from '../domain/disclosure/disclosure.js';
import { requestWithholding, type WithholdingRequest } from '../domain/withholding/withholding.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { StandardStore } from '../storage/disclosure/standard.store.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';

@Injectable()
export class RequestWithholding {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly standards: StandardStore,
    private readonly withholdings: WithholdingStore,
    private readonly clock: Clock,
  ) {}

  async execute({ agencyId, ...input }: Omit<WithholdingRequest, 'id'> & { agencyId: string }, cause: Cause) {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    const standard = mustBeInForce(await this.standards.begun(), today);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const earlier = await this.withholdings.ofField(tx, agency.id, input.field);
      const isPublished = await this.withholdings.isPublished(tx, agency.id, input.field);
      const context = { agency, standard, earlier, isPublished };
      return this.withholdings.changeIn(tx, id, cause, () => requestWithholding({ ...input, id }, context, today));
    });
  }
}
