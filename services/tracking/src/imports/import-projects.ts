import { Injectable } from '@nestjs/common';
import { plainCode, stageNames, stages } from '@heng/contracts';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import { importProject, type ProjectRow, stageColumns, startOf } from '../domain/imports/import-project.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type NewProject = Parameters<ProjectStore['createMany']>[1][number];

/** Staff import projects with their stages and ends, and an agency proposes its own (R4). */
@Injectable()
export class ImportProjects implements ImportKind<NewProject> {
  readonly name = 'projects';
  readonly columns: readonly Column[] = [
    { key: 'number', zh: '项目自编号', type: 'text', required: true },
    { key: 'agencyCode', zh: '机构统一社会信用代码', type: 'code', required: true },
    { key: 'enterpriseCode', zh: '企业统一社会信用代码', type: 'code', required: true },
    { key: 'startedOn', zh: '项目开始日期', type: 'date', required: true },
    ...stages.flatMap((stage): Column[] => {
      const { startedOn, completedOn } = stageColumns(stage);
      return [
        { key: startedOn, zh: `${stageNames[stage]}开始日期`, type: 'date', required: false },
        { key: completedOn, zh: `${stageNames[stage]}完成日期`, type: 'date', required: false },
      ];
    }),
    { key: 'endedOn', zh: '项目结束日期', type: 'date', required: false },
  ];
  readonly subject = 'agencyCode';
  readonly staffOnly = false;

  constructor(
    private readonly projects: ProjectStore,
    private readonly lookups: ImportLookups,
    private readonly clock: Clock,
  ) {}

  /** The importer's own number. */
  keyOf({ number = '' }: Cells): string {
    return number;
  }

  /** A later row sees the projects of the earlier ones. Requests with proposals of the same agencies wait. */
  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const projectRows = rows.map(({ cells }) => rowOf(cells));
    const day = this.clock.day();
    const reader = nameReaderOf({ roles: [run.actor.role], org: run.actor.org });
    const agencyCodes = projectRows.map(({ agencyCode }) => agencyCode);
    const agencies = await this.lookups.agencies(tx, agencyCodes);
    await this.projects.lock(tx, ...[...agencies.values()].map(({ agencyId }) => agencyId));
    const enterpriseCodes = projectRows.map(({ enterpriseCode }) => enterpriseCode);
    const enterprises = await this.lookups.enterprises(tx, enterpriseCodes, reader, day.today);
    const starts = await this.lookups.starts(tx, projectRows);
    return ({ line, cells }: ImportRow): RowJudgement<NewProject> => {
      const row = rowOf(cells);
      const cause = run.cause(line);
      const id = idOfNew(cause);
      const start = startOf(row);
      const known = { agency: agencies.get(row.agencyCode), enterprise: enterprises.get(row.enterpriseCode) };
      const project = importProject(row, { ...known, equal: starts.get(start) ?? null }, id, run.actor, day);
      const judged = run.unlessTied(project, (decision) => recordsOf(null, decision));
      if ('refusals' in judged) return judged;
      starts.set(start, judged.plan.state);
      return { plan: { id, cause, decision: judged.plan } };
    };
  }

  async apply(tx: EntityManager, plans: readonly NewProject[]): Promise<void> {
    await this.projects.createMany(tx, plans);
  }
}

function rowOf(cells: Cells): ProjectRow {
  const { number = '', agencyCode = '', enterpriseCode = '', startedOn = '', endedOn = null } = cells;
  const codes = { agencyCode: plainCode(agencyCode), enterpriseCode: plainCode(enterpriseCode) };
  const dates = stages.flatMap((stage) => {
    const columns = stageColumns(stage);
    const said = { startedOn: cells[columns.startedOn] ?? null, completedOn: cells[columns.completedOn] ?? null };
    return said.startedOn === null && said.completedOn === null ? [] : [[stage, said] as const];
  });
  return { number, ...codes, startedOn, stages: Object.fromEntries(dates), endedOn };
}
