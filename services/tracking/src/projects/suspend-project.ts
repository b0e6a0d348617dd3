import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { Project } from '../domain/projects/project.js';
import { suspendProject } from '../domain/projects/suspension.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type SuspensionInput = { projectId: string; from: string; reason: string; expect: number };

@Injectable()
export class SuspendProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** No on-site work can come in between: that waits for the project, too. */
  async execute({ projectId, from, reason, expect }: SuspensionInput, cause: Cause): Promise<Project> {
    const { id } = await this.projects.ofParty(projectId, cause.actor);
    return this.projects.transaction(async (tx) => {
      await this.projects.lock(tx, id);
      const suspension = { from, reason, lastWorkedOn: await this.works.lastDayOf(id, tx) };
      const decide = (project: Project | null) => suspendProject(project!, suspension, this.clock.today());
      return this.projects.changeIn(tx, id, cause, decide, { expect });
    });
  }
}
