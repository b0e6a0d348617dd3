import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { requireParty } from '../domain/parties.js';
import { endProject } from '../domain/project.js';
import { OnSiteWorkStore } from '../storage/on-site-work.store.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class EndProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  async execute({ projectId, endedOn, expect }: { projectId: string; endedOn: string; expect: number }, cause: Cause) {
    const parties = await this.projects.partiesOf(await this.projects.get(projectId));
    requireParty(parties, cause.actor);
    const end = { endedOn, lastWorkedOn: await this.works.lastDayOf(projectId) };
    return this.projects.change(projectId, cause, (project) => endProject(project!, end, this.clock.today()), {
      expect,
    });
  }
}
