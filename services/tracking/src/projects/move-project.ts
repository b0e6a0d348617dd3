import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Former, moveProject } from '../domain/projects/moving.js';
import type { Project } from '../domain/projects/project.js';
import { refuse } from '../domain/projects/project-refusals.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** What the beginning of a project does to the one that it takes over, in the same transaction. */
@Injectable()
export class MoveProject {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** The project that is to be taken over, kept from other changes: of two that would take it over, one finds it moved. */
  async lock(tx: EntityManager, continues: string): Promise<Former> {
    await this.projects.lock(tx, continues);
    const project = await this.projects.load(tx, continues);
    if (!project) throw refuse('continued-project-unknown', { field: 'continues', continues: continues.toLowerCase() });
    return { project, lastWorkedOn: await this.works.lastDayOf(project.id, tx) };
  }

  /** It ends as moved, by a cause of its own. */
  async execute(tx: EntityManager, former: Former, to: Project, cause: Cause): Promise<void> {
    const { id } = former.project;
    const moving = { ...cause, id: `${cause.id}:${id}` };
    await this.projects.changeIn(tx, id, moving, () => moveProject(former, to, this.clock.today()));
  }
}
