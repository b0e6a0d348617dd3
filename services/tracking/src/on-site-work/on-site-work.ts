import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, Clock, unchanged } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type OnSiteWork, worksElsewhere } from '../domain/on-site-work/on-site-work.js';
import { allowedActions, type Speaker, type WorkDay } from '../domain/on-site-work/recording.js';
import type { Project } from '../domain/projects/project.js';
import { EmploymentStore } from '../storage/consultants/employment.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import {
  changed,
  type ChangedOnSiteWork,
  consultantsOf,
  leadConsultantDays,
  type OnSiteWorkView,
} from './on-site-work-view.js';

/** Days of one consultant. */
type ConsultantDays = Readonly<{ personId: string; entries: readonly WorkDay[] }>;

/** On-site work of consultants in a project, day by day (R5). */
@Injectable()
export class OnSiteWorks {
  constructor(
    private readonly projects: ProjectStore,
    private readonly employments: EmploymentStore,
    private readonly works: OnSiteWorkStore,
    private readonly clock: Clock,
  ) {}

  async record(
    projectId: string,
    { personId, entries: days }: ConsultantDays,
    cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const project = await this.projects.ofParty(projectId, cause.actor);
    const employments = await this.employments.of(personId, project.agencyId);
    const recording = { personId, days, employments, speaker: speakerOf(cause), today: this.clock.today() };
    return this.change(project, cause, (tx, locked) => this.works.recordIn(tx, locked, recording, cause));
  }

  /** Confirms the days as the enterprise has seen them; if the agency has changed them since, it confirms none. */
  async cosign(
    projectId: string,
    { personId, entries: days }: ConsultantDays,
    cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const project = await this.projects.ofParty(projectId, cause.actor);
    const cosignature = { personId, days, speaker: speakerOf(cause), today: this.clock.today() };
    return this.change(project, cause, (tx, locked) => this.works.cosignIn(tx, locked, cosignature, cause));
  }

  /** For the parties and staff. @throws DomainError `kit.record-not-found`, `tracking.not-your-project` */
  async ofProject(projectId: string, reader: Pick<Actor, 'role' | 'org'>): Promise<OnSiteWorkView> {
    const project = await this.projects.ofParty(projectId, reader);
    const works = await this.works.ofProject(projectId);
    const persons = [...new Set(works.map(({ personId }) => personId))];
    const months = [...new Set(works.map(({ month }) => month))];
    const anywhere = await this.works.ofPersons(persons, months);
    const placed = works.map((work) => ({ work, elsewhere: worksElsewhere(work, anywhere) }));
    return {
      projectId,
      leadConsultantDays,
      consultants: consultantsOf(placed, reader.role === 'alliance-staff'),
      allowedActions: allowedActions(project, { role: reader.role }),
    };
  }

  /**
   * Claims the request on the project and locks it: the project neither ends nor is suspended before its last day of
   * work.
   */
  private change(
    known: Project,
    cause: Cause,
    act: (tx: EntityManager, project: Project) => Promise<OnSiteWork[]>,
  ): Promise<ChangedOnSiteWork> {
    return this.works.transaction(async (tx) => {
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => unchanged(current ?? known));
      return changed(await act(tx, project), allowedActions(project, cause.actor));
    });
  }
}

const speakerOf = ({ actor: { role, sub } }: Cause): Speaker => ({ role: role as Speaker['role'], sub });
