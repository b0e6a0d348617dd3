import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { FileStore } from '@heng/files';
import { type Cause, type Changing, Clock, type Decision, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { endProject, type Former, moveProject } from '../domain/projects/ending.js';
import { type Project, recorderOf } from '../domain/projects/project.js';
import { refuse } from '../domain/projects/project-refusals.js';
import * as proposals from '../domain/projects/proposal.js';
import { confirmStage, materialsOf, recordStage, type StageInput, stageOf } from '../domain/projects/stages.js';
import { resumeProject, suspendProject } from '../domain/projects/suspension.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';
import { PartyFiles } from '../storage/files/party-files.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** `reason` is the reason for taking over the project that it continues. */
type NewProject = Pick<Project, 'agencyId' | 'enterpriseId' | 'startedOn' | 'continues'> &
  Readonly<{ reason?: string | undefined }>;

/** `materialIds` are ids of files; without them the stage keeps its present ones. */
type Recording = Omit<StageInput, 'materials'> & Readonly<{ materialIds?: readonly string[] | undefined }>;

/** Projects from their proposals to their ends (R4). Parties act in their own projects, staff in all. */
@Injectable()
export class Projects {
  constructor(
    private readonly projects: ProjectStore,
    private readonly enterprises: EnterpriseStore,
    private readonly agencies: AgencyDirectory,
    private readonly works: OnSiteWorkStore,
    private readonly files: FileStore,
    private readonly partyFiles: PartyFiles,
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
    return this.projects.transaction(async (tx) => {
      // Proposals of an agency come one after the other, and not during an import of them.
      await this.projects.lock(tx, agencyId);
      const former = await this.lockFormer(tx, continues);
      const move = former && { former, reason: reason! };
      const equal = await this.projects.equalProposal(tx, proposal, continues);
      const decide = () =>
        role === 'agency'
          ? proposals.proposeProject(proposal, agency, this.clock.today(), move, equal)
          : proposals.startProject(proposal, agency, this.clock.today(), move);
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
      const decide = (project: Project) => proposals.confirmProject(project, agency, this.clock.today(), former);
      const project = await this.projects.changeExistingIn(tx, id, cause, decide, { expect: version });
      if (former) await this.move(tx, former, project, cause);
      return project;
    });
  }

  close(at: Changing, action: 'decline' | 'withdraw', reason: string): Promise<Project> {
    return this.change(at, (project) => proposals.closeProposal(project, action, reason, this.clock.today()));
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

  /** Records the plan, the dates and the material of a stage. */
  async recordStage({ id, version, cause }: Changing, name: string, recording: Recording): Promise<Project> {
    const { actor } = cause;
    const recorder = recorderOf(actor);
    const stage = stageOf(name);
    const parties = await this.projects.partiesOf(await this.projects.ofParty(id, actor));
    const { materialIds, ...content } = recording;
    const ids = materialIds?.map((fileId) => fileId.toLowerCase());
    return this.projects.transaction(async (tx) => {
      const files = await this.files.named(tx, ids ?? []);
      const codes = await this.partyFiles.nameableBy(tx, actor, parties);
      const decide = (project: Project) => {
        const before = project.stages[stage]?.materials ?? [];
        const materials = ids && materialsOf(before, ids, files, { codes, role: recorder.role });
        return recordStage(project, stage, { ...content, materials }, recorder, this.clock.today());
      };
      return this.projects.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
  }

  async confirmStage(at: Changing, name: string): Promise<Project> {
    const stage = stageOf(name);
    return this.change(at, (project) => confirmStage(project, stage, this.clock.today()));
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
      const change = (project: Project) => decide(project, lastWorkedOn);
      return this.projects.changeExistingIn(tx, id, cause, change, { expect: version });
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
