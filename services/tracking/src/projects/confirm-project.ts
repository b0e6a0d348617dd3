import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, Clock } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { confirmProject } from '../domain/projects/proposal.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import { MoveProject } from './move-project.js';

@Injectable()
export class ConfirmProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly agencies: AgencyDirectory,
    private readonly moveProject: MoveProject,
    private readonly clock: Clock,
  ) {}

  /** The project begins and the one that it takes over ends, in one transaction; the older one is locked first. */
  async execute({ projectId, expect }: { projectId: string; expect: number }, cause: Cause): Promise<Project> {
    const { id, agencyId, continues } = await this.projects.ofParty(projectId, cause.actor);
    const agency = await this.agencies.get(agencyId);
    return this.projects.transaction(async (tx) => {
      const former = continues === null ? null : await this.moveProject.lock(tx, continues);
      const decide = (project: Project | null) => confirmProject(project!, agency, this.clock.today(), former);
      const project = await this.projects.changeIn(tx, id, cause, decide, { expect });
      if (former) await this.moveProject.execute(tx, former, project, cause);
      return project;
    });
  }
}
