import { Injectable } from '@nestjs/common';
import { methodology2026_1 } from '@heng/assessment';
import { actorOf, type Principal } from '@heng/kit';
import {
  type Entry,
  isCosigned,
  type OnSiteWork,
  standingDays,
  standingOf,
  totalsByConsultant,
  worksElsewhere,
} from '../domain/on-site-work/on-site-work.js';
import { allowedActions } from '../domain/on-site-work/recording.js';
import { OnSiteWorkStore } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';
import type { OnSiteWorkView } from './on-site-work-view.js';

/** `seesAll` are staff: they see who spoke, and which other projects are in question. */
type Sight = Readonly<{ seesAll: boolean; elsewhere: ReadonlyMap<string, readonly string[]> }>;

@Injectable()
export class ReadOnSiteWork {
  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
  ) {}

  /** For the parties and staff. @throws `kit.record-not-found`, `tracking.not-your-project` */
  async of(projectId: string, caller: Principal): Promise<OnSiteWorkView> {
    const project = await this.projects.ofParty(projectId, caller);
    const works = await this.works.ofProject(project.id);
    const persons = [...new Set(works.map(({ personId }) => personId))];
    const months = [...new Set(works.map(({ month }) => month))];
    const anywhere = await this.works.ofPersons(persons, months);
    const totals = totalsByConsultant(works);
    const seesAll = caller.role === 'alliance-staff';
    return {
      projectId: project.id,
      leadConsultantDays: methodology2026_1.definitions.leadConsultantDays,
      consultants: [...Map.groupBy(works, ({ personId }) => personId)].map(([personId, own]) => ({
        ...(totals.find((total) => total.personId === personId) ?? { personId, days: 0, lead: false }),
        months: own.map((work) => monthOf(work, { seesAll, elsewhere: worksElsewhere(work, anywhere) })),
      })),
      allowedActions: allowedActions(project, actorOf(caller)),
    };
  }
}

const monthOf = (work: OnSiteWork, sight: Sight) => {
  const { id, version, month, entries } = work;
  return { id, version, month, days: standingDays(work), entries: entries.map((entry) => entryOf(entry, sight)) };
};

const entryOf = (entry: Entry, { seesAll, elsewhere }: Sight) => ({
  on: entry.on,
  days: standingOf(entry),
  cosigned: isCosigned(entry),
  elsewhere: elsewhere.has(entry.on),
  ...(seesAll ? { elsewhereProjects: elsewhere.get(entry.on) ?? [] } : {}),
  said: entry.said.map(({ by, sub, on, days }) => ({ by, on, days, ...(seesAll ? { sub } : {}) })),
});
