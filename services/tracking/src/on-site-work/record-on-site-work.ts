import { Injectable } from '@nestjs/common';
import { type Cause, Clock, unchanged } from '@heng/kit';
import type { OnSiteWork } from '../domain/on-site-work/on-site-work.js';
import { allowedActions, type Speaker, type WorkDay } from '../domain/on-site-work/recording.js';
import { EmploymentStore } from '../storage/consultants/employment.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type Recording = Readonly<{ projectId: string; personId: string; days: readonly WorkDay[] }>;

@Injectable()
export class RecordOnSiteWork {
  constructor(
    private readonly projects: ProjectStore,
    private readonly employments: EmploymentStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** The request is claimed on the project, which stands still meanwhile: it is not ended or suspended before its last day. */
  async execute(
    { projectId, personId, days }: Recording,
    cause: Cause,
  ): Promise<{ works: OnSiteWork[]; allowedActions: string[] }> {
    const { actor } = cause;
    const known = await this.projects.ofParty(projectId, actor);
    const employments = await this.employments.of(personId, known.agencyId);
    const speaker = { role: actor.role, sub: actor.sub } as Speaker;
    const recording = { personId, days, speaker, employments, today: this.clock.today() };
    return this.works.transaction(async (tx) => {
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => unchanged(current ?? known));
      const works = await this.works.recordIn(tx, project, recording, cause);
      return { works, allowedActions: allowedActions(project, actor.role) };
    });
  }
}
