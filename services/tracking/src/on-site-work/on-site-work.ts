import { Injectable } from '@nestjs/common';
import { methodology2026_1 } from '@heng/assessment';
import { type Cause, Clock, type Principal, unchanged } from '@heng/kit';
import {
  isCosigned,
  type OnSiteWork,
  standingDays,
  standingEntries,
  standingOf,
  totalsByConsultant,
  worksElsewhere,
} from '../domain/on-site-work/on-site-work.js';
import { allowedActions, cosignOnSiteWork, recordOnSiteWork, type WorkDay } from '../domain/on-site-work/recording.js';
import { type Project, recorderOf } from '../domain/projects/project.js';
import { EmploymentStore } from '../storage/consultants/employment.store.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

const { leadConsultantDays } = methodology2026_1.definitions;

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

  async record(projectId: string, input: ConsultantDays, cause: Cause) {
    const project = await this.projects.ofParty(projectId, cause.actor);
    const employments = await this.employments.of(input.personId, project.agencyId);
    return this.change(project, input, cause, (locked, work, statement) =>
      recordOnSiteWork(locked, work, statement, employments),
    );
  }

  /** Confirms the days as the enterprise has seen them; if the agency has changed them since, it confirms none. */
  async cosign(projectId: string, input: ConsultantDays, cause: Cause) {
    return this.change(await this.projects.ofParty(projectId, cause.actor), input, cause, cosignOnSiteWork);
  }

  /** For the parties and staff. @throws DomainError `kit.record-not-found`, `tracking.not-your-project` */
  async ofProject(projectId: string, reader: Pick<Principal, 'role' | 'org' | 'conflict'>) {
    const project = await this.projects.ofParty(projectId, reader);
    const works = await this.works.ofProject(projectId);
    const anywhere = await this.works.ofPersons(works);
    const forStaff = reader.role === 'alliance-staff';
    const totals = totalsByConsultant(works, await this.works.ofOtherParts(projectId));
    const consultants = [...Map.groupBy(works, ({ personId }) => personId)].map(([personId, own]) => ({
      ...(totals.find((total) => total.personId === personId) ?? { personId, days: 0, lead: false }),
      months: own.map((work) => monthOf(work, worksElsewhere(work, anywhere), forStaff)),
    }));
    return {
      projectId,
      leadConsultantDays,
      consultants,
      allowedActions: allowedActions(project, { role: reader.role, conflict: reader.conflict }),
    };
  }

  /**
   * Claims the request on the project and locks it: the project neither ends nor is suspended before its last day of
   * work.
   */
  private change(known: Project, { personId, entries }: ConsultantDays, cause: Cause, decide: typeof cosignOnSiteWork) {
    const said = { by: recorderOf(cause.actor), today: this.clock.today() };
    return this.works.transaction(async (tx) => {
      const project = await this.projects.changeIn(tx, known.id, cause, (current) => unchanged(current ?? known));
      const of = { projectId: project.id, personId };
      const works = await this.works.changeDaysIn(tx, of, entries, cause, (work, days) =>
        decide(project, work, { ...said, days }),
      );
      return { works: works.map(changedMonth), allowedActions: allowedActions(project, cause.actor) };
    });
  }
}

const changedMonth = ({ id, version, personId, month, entries }: OnSiteWork) => ({
  ...{ id, version, personId, month, days: standingDays({ entries }), entries: standingEntries({ entries }) },
});

/** `elsewhere` has the other projects of the same days; `forStaff` shows the authors and these projects. */
const monthOf = (work: OnSiteWork, elsewhere: ReturnType<typeof worksElsewhere>, forStaff: boolean) => ({
  ...{ id: work.id, version: work.version, month: work.month, days: standingDays(work) },
  entries: work.entries.map((entry) => ({
    ...{ on: entry.on, days: standingOf(entry), cosigned: isCosigned(entry), elsewhere: elsewhere.has(entry.on) },
    ...(forStaff ? { elsewhereProjects: elsewhere.get(entry.on) ?? [] } : {}),
    said: entry.said.map(({ by, sub, on, days }) => ({ by, on, days, ...(forStaff ? { sub } : {}) })),
  })),
});
