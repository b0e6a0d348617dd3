import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { type OnSiteWork, recordOnSiteWork } from '../domain/on-site-work.js';
import { requireParty } from '../domain/parties.js';
import { EmploymentStore } from '../storage/employment.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work.store.js';
import { ProjectStore } from '../storage/project.store.js';

@Injectable()
export class RecordOnSiteWork {
  constructor(
    private readonly projects: ProjectStore,
    private readonly employments: EmploymentStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  async execute(projectId: string, input: Omit<OnSiteWork, 'id' | 'version' | 'projectId'>, cause: Cause) {
    const project = await this.projects.get(projectId);
    requireParty(await this.projects.partiesOf(project), cause.actor);
    const employments = await this.employments.of(input.personId, project.agencyId);
    const work = { ...input, id: idOfNew(cause) };
    return this.works.change(work.id, cause, () => recordOnSiteWork(project, work, employments, this.clock.today()));
  }
}
