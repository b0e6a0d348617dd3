import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { refuse } from '../domain/projects/project-refusals.js';
import { proposeProject, startProject } from '../domain/projects/proposal.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { MoveProject } from './move-project.js';

export type ProposalInput = {
  agencyId: string;
  enterpriseId: string;
  startedOn: string;
  /** The project that it takes over, and why. */
  move: { continues: string; reason: string } | null;
};

@Injectable()
export class ProposeProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly enterprises: EnterpriseStore,
    private readonly agencies: AgencyDirectory,
    private readonly moveProject: MoveProject,
    private readonly clock: Clock,
  ) {}

  /** What an agency proposes, its enterprise confirms; what staff say begins at once. */
  async execute({ move, ...input }: ProposalInput, cause: Cause): Promise<Project> {
    const { role, org } = cause.actor;
    const agency = await this.agencies.get(input.agencyId);
    const { agencyId, creditCode: agencyCode } = agency;
    if (role === 'agency' && org !== agencyCode) throw refuse('not-your-agency', { field: 'agencyId' });
    const enterprise = await this.enterprises.find(input.enterpriseId);
    if (!enterprise) throw refuse('enterprise-unknown', { field: 'enterpriseId', enterpriseId: input.enterpriseId });
    const parties = { agencyId, agencyCode, enterpriseId: enterprise.id, enterpriseCode: enterprise.creditCode };
    const proposal = { ...parties, id: idOfNew(cause), startedOn: input.startedOn };
    const begin = role === 'agency' ? proposeProject : startProject;
    return this.projects.transaction(async (tx) => {
      const former = move && (await this.moveProject.lock(tx, move.continues));
      const taken = former && { former, reason: move!.reason };
      const project = await this.projects.changeIn(tx, proposal.id, cause, () =>
        begin(proposal, agency, this.clock.today(), taken),
      );
      if (former && role !== 'agency') await this.moveProject.execute(tx, former, project, cause);
      return project;
    });
  }
}
