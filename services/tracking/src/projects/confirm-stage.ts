import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { confirmStage, stageOf } from '../domain/projects/stages.js';
import { ProjectStore } from '../storage/projects/project.store.js';

@Injectable()
export class ConfirmStage {
  constructor(
    private readonly projects: ProjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(input: { projectId: string; stage: string; expect: number }, cause: Cause): Promise<Project> {
    const stage = stageOf(input.stage);
    const { id } = await this.projects.ofParty(input.projectId, cause.actor);
    const today = this.clock.today();
    const { expect } = input;
    return this.projects.changeExisting(id, cause, (project) => confirmStage(project, stage, today), { expect });
  }
}
