import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, deriveId, StoreContext } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { OnSiteWork } from '../../domain/on-site-work/on-site-work.js';
import {
  byMonth,
  type Employment,
  nothingSaid,
  recordOnSiteWork,
  type Speaker,
  type WorkDay,
} from '../../domain/on-site-work/recording.js';
import type { Project } from '../../domain/projects/project.js';
import { onSiteWorkTable } from './on-site-work.table.js';

export const onSiteWorkIdOf = (projectId: string, personId: string, month: string): string =>
  deriveId('on-site-work', projectId.toLowerCase(), personId.toLowerCase(), month);

/** Several works change by one cause; each has claimed it in its own name. */
export const causeFor = (cause: Cause, workId: string): Cause => ({ ...cause, id: `${cause.id}:${workId}` });

/** $1 persons, $2 months. */
export const OF_PERSONS = `
  select project_id as "projectId", person_id as "personId", entries
  from on_site_work where person_id = any($1::uuid[]) and month = any($2)`;

/** $1 the project. */
export const LAST_DAY = 'select max(last_worked_on)::text as day from on_site_work where project_id = $1';

type Recording = Readonly<{
  personId: string;
  days: readonly WorkDay[];
  speaker: Speaker;
  /** The person's, at the project's agency. */
  employments: readonly Employment[];
  today: string;
}>;

@Injectable()
export class OnSiteWorkStore extends ChangeStore<OnSiteWork> {
  constructor(context: StoreContext) {
    super(context, onSiteWorkTable);
  }

  /** Records days of one consultant, which may lie in several months; gives those months as they are then. */
  async recordIn(tx: EntityManager, project: Project, recording: Recording, cause: Cause): Promise<OnSiteWork[]> {
    const { days, speaker, employments, today } = recording;
    const personId = recording.personId.toLowerCase();
    const works: OnSiteWork[] = [];
    for (const [month, daysOfMonth] of byMonth(days)) {
      const id = onSiteWorkIdOf(project.id, personId, month);
      const nothing = nothingSaid({ id, projectId: project.id, personId, month });
      const work = await this.changeIn(tx, id, causeFor(cause, id), (current) =>
        recordOnSiteWork(project, current ?? nothing, daysOfMonth, speaker, { employments, today }),
      );
      works.push(work);
    }
    return works;
  }

  /** All of a project, in the order of person and month. */
  ofProject(projectId: string, db: EntityManager = this.context.db.manager): Promise<OnSiteWork[]> {
    return db.getRepository(onSiteWorkTable).find({ where: { projectId }, order: { personId: 'asc', month: 'asc' } });
  }

  /** What is said of persons in months, over all projects. */
  ofPersons(
    personIds: readonly string[],
    months: readonly string[],
  ): Promise<Pick<OnSiteWork, 'projectId' | 'personId' | 'entries'>[]> {
    return this.context.db.query(OF_PERSONS, [personIds, months]);
  }

  /** The last day of any on-site work that stands of a project; null when there is none. */
  async lastDayOf(projectId: string, db: EntityManager = this.context.db.manager): Promise<string | null> {
    const [last]: { day: string | null }[] = await db.query(LAST_DAY, [projectId]);
    return last?.day ?? null;
  }
}
