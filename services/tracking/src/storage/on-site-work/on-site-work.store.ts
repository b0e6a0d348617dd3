import { type Cause, deriveId, storeOf, tableOf } from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import type { OnSiteWork, PlacedWork, UnsavedWork } from '../../domain/on-site-work/on-site-work.js';
import { byMonth, nothingSaid, type WorkDay } from '../../domain/on-site-work/recording.js';

export const onSiteWorkTable = tableOf<OnSiteWork>(
  'on_site_work',
  {
    projectId: { type: 'uuid' },
    personId: { type: 'uuid' },
    month: { type: 'text' },
    entries: { type: 'jsonb' },
    lastWorkedOn: { type: 'date', nullable: true },
  },
  [
    { name: 'on_site_work_project', columns: ['projectId', 'lastWorkedOn'] },
    { name: 'on_site_work_person', columns: ['personId', 'month'] },
  ],
);

export const onSiteWorkIdOf = (projectId: string, personId: string, month: string): string =>
  deriveId('on-site-work', projectId.toLowerCase(), personId.toLowerCase(), month);

/** One cause changes several records of work; each claims it under its own id. */
const causeFor = (cause: Cause, workId: string): Cause => ({ ...cause, id: `${cause.id}:${workId}` });

/** $1 persons, $2 months. */
export const OF_PERSONS = `
  select project_id as "projectId", person_id as "personId", entries
  from on_site_work where person_id = any($1::uuid[]) and month = any($2)`;

/** $1 the project: the work on the projects that it continues, and on those that continue it. */
export const OF_OTHER_PARTS = `
  with recursive part as (
    select id, continues from project where id = $1
    union
    select p.id, p.continues from part join project p on p.id = part.continues or p.continues = part.id
  )
  select project_id as "projectId", person_id as "personId", entries
  from on_site_work where project_id <> $1 and project_id in (select id from part)`;

/** $1 the project. */
export const LAST_DAY = 'select max(last_worked_on)::text as day from on_site_work where project_id = $1';

type ChangeOfMonth = (work: UnsavedWork, days: readonly WorkDay[]) => Decision<UnsavedWork>;

export class OnSiteWorkStore extends storeOf(onSiteWorkTable) {
  /** Changes days of one consultant, possibly in several months; returns those months after the change. */
  async changeDaysIn(
    tx: EntityManager,
    { projectId, personId }: Pick<OnSiteWork, 'projectId' | 'personId'>,
    days: readonly WorkDay[],
    cause: Cause,
    decide: ChangeOfMonth,
  ): Promise<OnSiteWork[]> {
    const works: OnSiteWork[] = [];
    for (const [month, daysOfMonth] of byMonth(days)) {
      const id = onSiteWorkIdOf(projectId, personId, month);
      const nothing = nothingSaid({ id, projectId, personId: personId.toLowerCase(), month });
      const change = (current: OnSiteWork | null) => decide(current ?? nothing, daysOfMonth);
      works.push(await this.changeIn(tx, id, causeFor(cause, id), change));
    }
    return works;
  }

  /** Reads the on-site work of a project, ordered by person and month. */
  ofProject(projectId: string, db: EntityManager = this.context.db.manager): Promise<OnSiteWork[]> {
    return db.getRepository(onSiteWorkTable).find({ where: { projectId }, order: { personId: 'asc', month: 'asc' } });
  }

  /** Reads the work on the other parts of a project that moved, whatever their agency. */
  ofOtherParts(projectId: string, db: EntityManager = this.context.db.manager): Promise<PlacedWork[]> {
    return db.query(OF_OTHER_PARTS, [projectId]);
  }

  /** Reads the work of the same persons in the same months, over all projects. */
  ofPersons(works: readonly OnSiteWork[], db: EntityManager = this.context.db.manager): Promise<PlacedWork[]> {
    return db.query(OF_PERSONS, [works.map(({ personId }) => personId), works.map(({ month }) => month)]);
  }

  /** The last day of on-site work in a project; null when there is none. */
  async lastDayOf(projectId: string, db: EntityManager = this.context.db.manager): Promise<string | null> {
    const [last]: { day: string | null }[] = await db.query(LAST_DAY, [projectId]);
    return last?.day ?? null;
  }
}
