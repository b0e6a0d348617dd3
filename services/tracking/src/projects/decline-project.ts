import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { declineProject } from '../domain/projects/proposal.js';
import { ProjectStore } from '../storage/projects/project.store.js';

@Injectable()
export class DeclineProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    { projectId, reason, expect }: { projectId: string; reason: string; expect: number },
    cause: Cause,
  ): Promise<Project> {
    const { id } = await this.projects.ofParty(projectId, cause.actor);
    const today = this.clock.today();
    return this.projects.changeExisting(id, cause, (project) => declineProject(project, reason, today), { expect });
  }
}
