import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { endProject } from '../domain/projects/ending.js';
import type { Project } from '../domain/projects/project.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

export type EndInput = {
  projectId: string;
  endedOn: string;
  /** Why it is terminated; null when it is completed. */
  reason: string | null;
  expect: number;
};

@Injectable()
export class EndProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** No on-site work can come in between: that waits for the project, too. */
  async execute({ projectId, endedOn, reason, expect }: EndInput, cause: Cause): Promise<Project> {
    const { id } = await this.projects.ofParty(projectId, cause.actor);
    const ending = reason === null ? 'completed' : 'terminated';
    return this.projects.transaction(async (tx) => {
      await this.projects.lock(tx, id);
      const end = {
        ending,
        endedOn,
        reason,
        continuedBy: null,
        lastWorkedOn: await this.works.lastDayOf(id, tx),
      } as const;
      const decide = (project: Project | null) => endProject(project!, end, this.clock.today());
      return this.projects.changeIn(tx, id, cause, decide, { expect });
    });
  }
}
