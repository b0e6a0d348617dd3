import { Injectable } from '@nestjs/common';
import { type Cause, ChangeStore, deriveId, StoreContext } from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import type { OnSiteWork } from '../../domain/on-site-work/on-site-work.js';
import {
  byMonth,
  cosignOnSiteWork,
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

/** One cause changes several records of work; each claims it under its own id. */
const causeFor = (cause: Cause, workId: string): Cause => ({ ...cause, id: `${cause.id}:${workId}` });

/** $1 persons, $2 months. */
export const OF_PERSONS = `
  select project_id as "projectId", person_id as "personId", entries
  from on_site_work where person_id = any($1::uuid[]) and month = any($2)`;

/** $1 the project. */
export const LAST_DAY = 'select max(last_worked_on)::text as day from on_site_work where project_id = $1';

type Cosignature = Readonly<{ personId: string; days: readonly WorkDay[]; speaker: Speaker; today: string }>;
/** With the person's employments at the project's agency. */
type Recording = Cosignature & Readonly<{ employments: readonly Employment[] }>;
type Unsaved = Omit<OnSiteWork, 'version'>;

@Injectable()
export class OnSiteWorkStore extends ChangeStore<OnSiteWork> {
  constructor(context: StoreContext) {
    super(context, onSiteWorkTable);
  }

  /** Records days of one consultant, possibly in several months; returns those months after the change. */
  recordIn(tx: EntityManager, project: Project, recording: Recording, cause: Cause): Promise<OnSiteWork[]> {
    const { speaker, employments, today } = recording;
    return this.changeMonthsIn(tx, project, recording, cause, (work, days) =>
      recordOnSiteWork(project, work, days, speaker, { employments, today }),
    );
  }

  /** Co-signs days of one consultant; returns their months after the change. */
  cosignIn(tx: EntityManager, project: Project, cosignature: Cosignature, cause: Cause): Promise<OnSiteWork[]> {
    const { speaker, today } = cosignature;
    return this.changeMonthsIn(tx, project, cosignature, cause, (work, days) =>
      cosignOnSiteWork(project, work, days, speaker, today),
    );
  }

  /** Reads the on-site work of a project, ordered by person and month. */
  ofProject(projectId: string, db: EntityManager = this.context.db.manager): Promise<OnSiteWork[]> {
    return db.getRepository(onSiteWorkTable).find({ where: { projectId }, order: { personId: 'asc', month: 'asc' } });
  }

  /** Reads the on-site work of persons in months, over all projects. */
  ofPersons(
    personIds: readonly string[],
    months: readonly string[],
  ): Promise<Pick<OnSiteWork, 'projectId' | 'personId' | 'entries'>[]> {
    return this.context.db.query(OF_PERSONS, [personIds, months]);
  }

  /** The last day of on-site work in a project; null when there is none. */
  async lastDayOf(projectId: string, db: EntityManager = this.context.db.manager): Promise<string | null> {
    const [last]: { day: string | null }[] = await db.query(LAST_DAY, [projectId]);
    return last?.day ?? null;
  }

  private async changeMonthsIn(
    tx: EntityManager,
    project: Project,
    { days, ...said }: Pick<Cosignature, 'personId' | 'days'>,
    cause: Cause,
    decide: (work: Unsaved, days: readonly WorkDay[]) => Decision<Unsaved>,
  ): Promise<OnSiteWork[]> {
    const personId = said.personId.toLowerCase();
    const works: OnSiteWork[] = [];
    for (const [month, daysOfMonth] of byMonth(days)) {
      const id = onSiteWorkIdOf(project.id, personId, month);
      const nothing = nothingSaid({ id, projectId: project.id, personId, month });
      const change = (current: OnSiteWork | null) => decide(current ?? nothing, daysOfMonth);
      works.push(await this.changeIn(tx, id, causeFor(cause, id), change));
    }
    return works;
  }
}
