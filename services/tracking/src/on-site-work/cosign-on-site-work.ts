import { Injectable } from '@nestjs/common';
import { type Cause, Clock, unchanged } from '@heng/kit';
import type { OnSiteWork } from '../domain/on-site-work/on-site-work.js';
import { allowedActions, type Speaker, type WorkDay } from '../domain/on-site-work/recording.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** The days of a consultant, as the enterprise has seen the agency enter them. */
type Cosignature = Readonly<{ projectId: string; personId: string; days: readonly WorkDay[] }>;

@Injectable()
export class CosignOnSiteWork {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** The request is claimed on the project, which stands still meanwhile: the agency says nothing else. */
  async execute(
    { projectId, personId, days }: Cosignature,
    cause: Cause,
  ): Promise<{ works: OnSiteWork[]; allowedActions: string[] }> {
    const { actor } = cause;
    const known = await this.projects.ofParty(projectId, actor);
    const speaker = { role: actor.role, sub: actor.sub } as Speaker;
    const cosignature = { personId, days, speaker, today: this.clock.today() };
    return this.works.transaction(async (tx) => {
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => unchanged(current ?? known));
      const works = await this.works.cosignIn(tx, project, cosignature, cause);
      return { works, allowedActions: allowedActions(project, actor.role) };
    });
  }
}
