import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, Clock, unchanged } from '@heng/kit';
import { worksElsewhere } from '../domain/on-site-work/on-site-work.js';
import { allowedActions, cosignOnSiteWork, recordOnSiteWork, type WorkDay } from '../domain/on-site-work/recording.js';
import { type Project, recorderOf } from '../domain/projects/project.js';
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

  async record(projectId: string, input: ConsultantDays, cause: Cause): Promise<ChangedOnSiteWork> {
    const project = await this.projects.ofParty(projectId, cause.actor);
    const employments = await this.employments.of(input.personId, project.agencyId);
    return this.change(project, input, cause, (locked, work, statement) =>
      recordOnSiteWork(locked, work, statement, employments),
    );
  }

  /** Confirms the days as the enterprise has seen them; if the agency has changed them since, it confirms none. */
  async cosign(projectId: string, input: ConsultantDays, cause: Cause): Promise<ChangedOnSiteWork> {
    return this.change(await this.projects.ofParty(projectId, cause.actor), input, cause, cosignOnSiteWork);
  }

  /** For the parties and staff. @throws DomainError `kit.record-not-found`, `tracking.not-your-project` */
  async ofProject(projectId: string, reader: Pick<Actor, 'role' | 'org'>): Promise<OnSiteWorkView> {
    const project = await this.projects.ofParty(projectId, reader);
    const works = await this.works.ofProject(projectId);
    const anywhere = await this.works.ofPersons(works);
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
    { personId, entries }: ConsultantDays,
    cause: Cause,
    decide: typeof cosignOnSiteWork,
  ): Promise<ChangedOnSiteWork> {
    const said = { by: recorderOf(cause.actor), today: this.clock.today() };
    return this.works.transaction(async (tx) => {
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => unchanged(current ?? known));
      const of = { projectId: project.id, personId };
      const works = await this.works.changeDaysIn(tx, of, entries, cause, (work, days) =>
        decide(project, work, { ...said, days }),
      );
      return changed(works, allowedActions(project, cause.actor));
    });
  }
}
