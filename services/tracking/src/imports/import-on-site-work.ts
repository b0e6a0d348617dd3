import { Injectable } from '@nestjs/common';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { type Cause, Clock } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import { type EntityManager, In } from 'typeorm';
import { importOnSiteWork, type KnownOfWork, type OnSiteWorkRow } from '../domain/imports/import-on-site-work.js';
import { isId } from '../domain/imports/import-id.js';
import { monthOf, type UnsavedWork } from '../domain/on-site-work/on-site-work.js';
import { nothingSaid, recordOnSiteWork, type WorkDay } from '../domain/on-site-work/recording.js';
import { type Project, recorderOf } from '../domain/projects/project.js';
import { employmentTable } from '../storage/consultants/employment.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';
import { OnSiteWorkStore, onSiteWorkIdOf, onSiteWorkTable } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** One day of a consultant's month on a project, with the facts that the rule needs. */
type Plan = Readonly<{ known: KnownOfWork & { project: Project }; day: WorkDay; cause: Cause }>;

/** An agency imports the on-site days of its own projects, staff those of any (R5). */
@Injectable()
export class ImportOnSiteWork implements ImportKind<Plan> {
  readonly name = 'on-site-work';
  readonly columns: readonly Column[] = [
    { key: 'projectId', zh: '项目编号', type: 'code', required: true },
    { key: 'personId', zh: '人员编号', type: 'code', required: true },
    { key: 'on', zh: '日期', type: 'date', required: true },
    { key: 'days', zh: '人日', type: 'code', required: true },
  ];
  readonly subject = 'projectId';
  readonly staffOnly = false;
  readonly mostTogether = 2000;

  constructor(
    private readonly projects: ProjectStore,
    private readonly works: OnSiteWorkStore,
    private readonly lookups: ImportLookups,
    private readonly clock: Clock,
  ) {}

  keyOf(cells: Cells): string {
    const { projectId, personId, on } = rowOf(cells);
    return JSON.stringify([projectId, personId, on]);
  }

  /**
   * Locks the projects until the transaction ends, so that none is ended or suspended before a day of a row. A later
   * row sees the days of the earlier ones.
   */
  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const named = rows
      .map(({ cells }) => rowOf(cells))
      .filter(({ projectId, personId }) => isId(projectId) && isId(personId));
    const projectIds = named.map(({ projectId }) => projectId);
    await this.projects.lock(tx, ...projectIds);
    const projects = await this.lookups.projects(tx, projectIds);
    const ofPersons = { personId: In(named.map(({ personId }) => personId)) };
    const employments = await tx.getRepository(employmentTable).findBy(ofPersons);
    const employmentsOf = Map.groupBy(employments, ({ personId }) => personId);
    const stored = await tx.getRepository(onSiteWorkTable).findBy({ id: In(named.map(workIdOf)) });
    const works = new Map<string, UnsavedWork>(stored.map((work) => [work.id, work]));
    const today = this.clock.today();
    return ({ line, cells }: ImportRow): RowJudgement<Plan> => {
      const row = rowOf(cells);
      const { projectId, personId, on } = row;
      const id = workIdOf(row);
      const project = projects.get(projectId);
      const known = {
        work: works.get(id) ?? nothingSaid({ id, projectId, personId, month: monthOf(on) }),
        employments: employmentsOf.get(personId)?.filter(({ agencyId }) => agencyId === project?.agencyId) ?? [],
      };
      const work = importOnSiteWork(row, { ...known, project }, run.actor, today);
      const judged = run.unlessTied(work, ({ decision }) => [project!, ...recordsOf(null, decision)]);
      if ('refusals' in judged) return judged;
      const { day, decision } = judged.plan;
      works.set(id, decision.state);
      return { plan: { known: { ...known, project: project! }, day, cause: run.cause(line) } };
    };
  }

  /** All days of a month at once, with the cause of the first of them. */
  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    const today = this.clock.today();
    const changes = [...Map.groupBy(plans, ({ known }) => known.work.id)].map(([id, ofWork]) => {
      const { known, cause } = ofWork[0]!;
      const { project, work, employments } = known;
      const statement = { days: ofWork.map(({ day }) => day), by: recorderOf(cause.actor), today };
      const decide = (current: UnsavedWork | null) =>
        recordOnSiteWork(project, current ?? nothingSaid(work), statement, employments);
      return { id, cause, decide };
    });
    await this.works.changeMany(tx, changes);
  }
}

const workIdOf = ({ projectId, personId, on }: OnSiteWorkRow): string =>
  onSiteWorkIdOf(projectId, personId, monthOf(on));

/** Ids in lower case. */
function rowOf(cells: Cells): OnSiteWorkRow {
  const row = cells as OnSiteWorkRow;
  return { ...row, projectId: row.projectId.toLowerCase(), personId: row.personId.toLowerCase() };
}
