import { Injectable } from '@nestjs/common';
import { AgencyDirectory, type Cause, Clock, idOfNew } from '@heng/kit';
import { startProject } from '../domain/project.js';
import { refuse } from '../domain/refusals.js';
import { EnterpriseStore } from '../storage/enterprise.store.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class StartProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly enterprises: EnterpriseStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(input: { agencyId: string; enterpriseId: string; startedOn: string }, cause: Cause) {
    const { agencyId, enterpriseId } = input;
    const { creditCode: agencyCode, deregisteredOn } = await this.agencies.get(agencyId);
    if (cause.actor.role === 'agency' && cause.actor.org !== agencyCode) throw refuse('not-your-agency');
    const enterprise = await this.enterprises.find(enterpriseId);
    if (!enterprise) throw refuse('enterprise-unknown', { field: 'enterpriseId', enterpriseId });
    const id = idOfNew(cause);
    const start = { ...input, id, agencyCode, enterpriseCode: enterprise.creditCode };
    return this.projects.change(id, cause, () => startProject(start, { deregisteredOn }, this.clock.today()));
  }
}
