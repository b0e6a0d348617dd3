import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, type Changing, Clock, type Decision, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { endProject } from '../domain/projects/ending.js';
import { type Former, moveProject } from '../domain/projects/moving.js';
import type { Project } from '../domain/projects/project.js';
import { refuse } from '../domain/projects/project-refusals.js';
import * as proposals from '../domain/projects/proposal.js';
import { resumeProject, suspendProject } from '../domain/projects/suspension.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type NewProject = Readonly<{
  agencyId: string;
  enterpriseId: string;
  startedOn: string;
  /** The project that it takes over. */
  continues: string | null;
  /** The reason for the takeover. */
  reason?: string | undefined;
}>;

/** Projects from their proposals to their ends (R4). Parties act in their own projects, staff in all. */
@Injectable()
export class Projects {
  constructor(
    private readonly projects: ProjectStore,
    private readonly enterprises: EnterpriseStore,
    private readonly agencies: AgencyDirectory,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  /** A project of an agency waits for the enterprise's confirmation; one of staff begins at once. */
  async propose({ continues, reason, startedOn, ...input }: NewProject, cause: Cause): Promise<Project> {
    const { role, org } = cause.actor;
    const agency = await this.agencies.get(input.agencyId);
    const { agencyId, creditCode: agencyCode } = agency;
    if (role === 'agency' && org !== agencyCode) throw refuse('not-your-agency', { field: 'agencyId' });
    const enterprise = await this.enterprises.find(input.enterpriseId);
    if (!enterprise) throw refuse('enterprise-unknown', { field: 'enterpriseId', enterpriseId: input.enterpriseId });
    const parties = { agencyId, agencyCode, enterpriseId: enterprise.id, enterpriseCode: enterprise.creditCode };
    const proposal = { ...parties, id: idOfNew(cause), startedOn };
    const begin = role === 'agency' ? proposals.proposeProject : proposals.startProject;
    return this.projects.transaction(async (tx) => {
      const former = await this.lockFormer(tx, continues);
      const move = former && { former, reason: reason! };
      const decide = () => begin(proposal, agency, this.clock.today(), move);
      const project = await this.projects.changeIn(tx, proposal.id, cause, decide);
      if (former && role !== 'agency') await this.move(tx, former, project, cause);
      return project;
    });
  }

  /** Begins a project and ends the one that it takes over, in one transaction; the older one is locked first. */
  async confirm({ id, version, cause }: Changing): Promise<Project> {
    const { agencyId, continues } = await this.projects.ofParty(id, cause.actor);
    const agency = await this.agencies.get(agencyId);
    return this.projects.transaction(async (tx) => {
      const former = await this.lockFormer(tx, continues);
      const decide = (project: Project | null) =>
        proposals.confirmProject(project!, agency, this.clock.today(), former);
      const project = await this.projects.changeIn(tx, id, cause, decide, { expect: version });
      if (former) await this.move(tx, former, project, cause);
      return project;
    });
  }

  decline(at: Changing, reason: string): Promise<Project> {
    return this.change(at, (project) => proposals.declineProject(project, reason, this.clock.today()));
  }

  withdraw(at: Changing, reason: string): Promise<Project> {
    return this.change(at, (project) => proposals.withdrawProject(project, reason, this.clock.today()));
  }

  suspend(at: Changing, suspension: { from: string; reason: string }): Promise<Project> {
    return this.changeAfterWork(at, (project, lastWorkedOn) =>
      suspendProject(project, { ...suspension, lastWorkedOn }, this.clock.today()),
    );
  }

  resume(at: Changing, from: string): Promise<Project> {
    return this.change(at, (project) => resumeProject(project, from, this.clock.today()));
  }

  /** Completes a project, or terminates it for a reason. */
  end(at: Changing, endedOn: string, reason: string | null = null): Promise<Project> {
    const end = { ending: reason === null ? 'completed' : 'terminated', endedOn, reason, continuedBy: null } as const;
    return this.changeAfterWork(at, (project, lastWorkedOn) =>
      endProject(project, { ...end, lastWorkedOn }, this.clock.day()),
    );
  }

  private async change(at: Changing, decide: (project: Project) => Decision<Project>): Promise<Project> {
    await this.projects.ofParty(at.id, at.cause.actor);
    return this.projects.changeAt(at, decide);
  }

  /** Decides by the last day of on-site work. The lock delays on-site work until the decision is saved. */
  private async changeAfterWork(
    { id, version, cause }: Changing,
    decide: (project: Project, lastWorkedOn: string | null) => Decision<Project>,
  ): Promise<Project> {
    await this.projects.ofParty(id, cause.actor);
    return this.projects.transaction(async (tx) => {
      await this.projects.lock(tx, id);
      const lastWorkedOn = await this.works.lastDayOf(id, tx);
      const change = (project: Project | null) => decide(project!, lastWorkedOn);
      return this.projects.changeIn(tx, id, cause, change, { expect: version });
    });
  }

  /** Locks the project to be taken over: the second of two takeovers finds it moved. */
  private async lockFormer(tx: EntityManager, continues: string | null): Promise<Former | null> {
    if (continues === null) return null;
    await this.projects.lock(tx, continues);
    const project = await this.projects.load(tx, continues);
    if (!project) throw refuse('continued-project-unknown', { field: 'continues', continues: continues.toLowerCase() });
    return { project, lastWorkedOn: await this.works.lastDayOf(project.id, tx) };
  }

  /** Ends the former project as moved, with a separate cause. */
  private async move(tx: EntityManager, former: Former, to: Project, cause: Cause): Promise<void> {
    const { id } = former.project;
    const moving = { ...cause, id: `${cause.id}:${id}` };
    await this.projects.changeIn(tx, id, moving, () => moveProject(former, to, this.clock.day()));
  }
}
