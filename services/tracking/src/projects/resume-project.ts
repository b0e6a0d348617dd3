import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { resumeProject } from '../domain/projects/suspension.js';
import { ProjectStore } from '../storage/projects/project.store.js';

@Injectable()
export class ResumeProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    { projectId, from, expect }: { projectId: string; from: string; expect: number },
    cause: Cause,
  ): Promise<Project> {
    const { id } = await this.projects.ofParty(projectId, cause.actor);
    const today = this.clock.today();
    return this.projects.changeExisting(id, cause, (project) => resumeProject(project, from, today), { expect });
  }
}
