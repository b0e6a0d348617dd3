import { Injectable } from '@nestjs/common';
import {
  type Cells,
  type Column,
  faultsOf,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  type Judgement,
} from '@heng/imports';
import { type Cause, Clock } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { isId } from '../domain/imports/import-id.js';
import { importOnSiteWork, type OnSiteWorkRow, speakerOf } from '../domain/imports/import-on-site-work.js';
import { monthOf, type OnSiteWork } from '../domain/on-site-work/on-site-work.js';
import { type Employment, nothingSaid, recordOnSiteWork, type WorkDay } from '../domain/on-site-work/recording.js';
import type { Project } from '../domain/projects/project.js';
import { type FoundProject, ImportLookups } from '../storage/imports/import.lookups.js';
import { OnSiteWorkStore, onSiteWorkIdOf } from '../storage/on-site-work/on-site-work.store.js';
import { ProjectStore } from '../storage/projects/project.store.js';

/** One day of a consultant's month on a project, with the facts that the rule needs. */
type Plan = Readonly<{
  project: Project;
  work: Pick<OnSiteWork, 'id' | 'projectId' | 'personId' | 'month'>;
  day: WorkDay;
  employments: readonly Employment[];
  cause: Cause;
}>;

const columns: readonly Column[] = [
  { key: 'projectId', zh: '项目编号', type: 'text', required: true },
  { key: 'personId', zh: '人员编号', type: 'text', required: true },
  { key: 'on', zh: '日期', type: 'date', required: true },
  { key: 'days', zh: '人日', type: 'text', required: true },
];

/** An agency imports the on-site days of its own projects, staff those of any (R5). */
@Injectable()
export class ImportOnSiteWork implements ImportKind<Plan> {
  readonly name = 'on-site-work';
  readonly columns = columns;
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

  /** Locks the projects until the transaction ends, so that none is ended or suspended before a day of a row. */
  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<Judgement<Plan>[]> {
    const lines = rows.map(({ line, cells }) => ({ line, row: rowOf(cells) }));
    const today = this.clock.today();
    const known = await this.lookUp(
      tx,
      lines.map(({ row }) => row),
    );
    return lines.map(({ line, row }) => {
      const { project, work, employments } = known.of(row);
      const judged = importOnSiteWork(row, { project, work, employments }, run.actor, today);
      if ('refusals' in judged) return { line, faults: faultsOf(judged.refusals, columns, 'projectId') };
      const { day, decision } = judged.plan;
      known.keep(decision.state);
      return { line, plan: { project: project!.project, work, day, employments, cause: run.cause(line) } };
    });
  }

  /** All days of a month at once, with the cause of the first of them. */
  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    const today = this.clock.today();
    const changes = [...Map.groupBy(plans, ({ work }) => work.id)].map(([id, ofWork]) => {
      const { project, work, employments, cause } = ofWork[0]!;
      const nothing = nothingSaid(work);
      const days = ofWork.map(({ day }) => day);
      return {
        id,
        cause,
        decide: (current: OnSiteWork | null) =>
          recordOnSiteWork<Work>(project, current ?? nothing, days, speakerOf(cause.actor), { employments, today }),
      };
    });
    await this.works.changeMany(tx, changes);
  }

  private async lookUp(tx: EntityManager, rows: readonly OnSiteWorkRow[]): Promise<Known> {
    const named = rows.filter(({ projectId, personId }) => isId(projectId) && isId(personId));
    const projectIds = [...new Set(named.map(({ projectId }) => projectId))];
    await this.projects.lock(tx, ...projectIds);
    const projects = await this.lookups.projects(tx, projectIds);
    const agencyIds = new Set([...projects.values()].map(({ project }) => project.agencyId));
    const personIds = new Set(named.map(({ personId }) => personId));
    const employments = await this.lookups.employments(tx, [...personIds], [...agencyIds]);
    const works = await this.lookups.works(tx, [...new Set(named.map(workIdOf))]);
    return new Known(
      projects,
      Map.groupBy(employments, ({ personId, agencyId }) => `${personId} ${agencyId}`),
      new Map(works.map((work) => [work.id, work])),
    );
  }
}

type Work = Omit<OnSiteWork, 'version'>;

/** The records that a batch needs; a later row sees the days of the earlier ones. */
class Known {
  constructor(
    private readonly projects: ReadonlyMap<string, FoundProject>,
    private readonly employments: ReadonlyMap<string, readonly Employment[]>,
    private readonly works: Map<string, Work>,
  ) {}

  of(row: OnSiteWorkRow) {
    const { projectId, personId, on } = row;
    const project = this.projects.get(projectId);
    const id = workIdOf(row);
    return {
      project,
      work: this.works.get(id) ?? nothingSaid({ id, projectId, personId, month: monthOf(on) }),
      employments: this.employments.get(`${personId} ${project?.project.agencyId}`) ?? [],
    };
  }

  keep(work: Work): void {
    this.works.set(work.id, work);
  }
}

const workIdOf = ({ projectId, personId, on }: OnSiteWorkRow): string =>
  onSiteWorkIdOf(projectId, personId, monthOf(on));

const rowOf = ({ projectId = '', personId = '', on = '', days = '' }: Cells): OnSiteWorkRow => ({
  projectId: projectId.toLowerCase(),
  personId: personId.toLowerCase(),
  on,
  days,
});
