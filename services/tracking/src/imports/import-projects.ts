import { Injectable } from '@nestjs/common';
import { type Stage, stages, plainCode } from '@heng/contracts';
import {
  type Cells,
  type Column,
  faultsOf,
  type ImportKind,
  type ImportRow,
  type ImportRun,
  type Judgement,
} from '@heng/imports';
import { Clock, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { importProject, type ProjectRow, stageColumns } from '../domain/imports/import-project.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import { ProjectStore } from '../storage/projects/project.store.js';

type NewProject = Parameters<ProjectStore['createMany']>[1][number];
type Line = Readonly<{ line: number; row: ProjectRow }>;

const stageNames: Readonly<Record<Stage, string>> = {
  launch: '贯标启动',
  diagnosis: '现状调研及诊断',
  planning: '体系分析策划',
  documentation: '文件编写及发布',
  'internal-audit-and-management-review': '内部审核和管理评审',
  assessment: '评定试点',
};

const columns: readonly Column[] = [
  { key: 'number', zh: '项目自编号', type: 'text', required: true },
  { key: 'agencyCode', zh: '机构统一社会信用代码', type: 'text', required: true },
  { key: 'enterpriseCode', zh: '企业统一社会信用代码', type: 'text', required: true },
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

/** Staff import projects with their stages and ends, and an agency proposes its own (R4). */
@Injectable()
export class ImportProjects implements ImportKind<NewProject> {
  readonly name = 'projects';
  readonly columns = columns;
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

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<Judgement<NewProject>[]> {
    const lines = rows.map(({ line, cells }) => ({ line, row: rowOf(cells) }));
    const day = this.clock.day();
    const known = await this.lookUp(tx, lines, run, day.today);
    return lines.map(({ line, row }) => {
      const cause = run.cause(line);
      const id = idOfNew(cause);
      const judged = importProject(row, known.of(line, row), id, run.actor, day);
      if ('refusals' in judged) return { line, faults: faultsOf(judged.refusals, columns, 'agencyCode') };
      known.add(row);
      return { line, plan: { id, cause, decision: judged.plan } };
    });
  }

  async apply(tx: EntityManager, plans: readonly NewProject[]): Promise<void> {
    await this.projects.createMany(tx, plans);
  }

  private async lookUp(tx: EntityManager, lines: readonly Line[], { actor }: ImportRun, today: string) {
    const codesOf = (column: 'agencyCode' | 'enterpriseCode') => [
      ...new Set(lines.map(({ row }) => plainCode(row[column]))),
    ];
    const reader = nameReaderOf({ roles: [actor.role], org: actor.org });
    const agencies = await this.lookups.agencies(tx, codesOf('agencyCode'));
    const enterprises = await this.lookups.enterprises(tx, codesOf('enterpriseCode'), reader, today);
    const keys = lines.flatMap(({ line, row }) => {
      const agencyId = agencies.get(plainCode(row.agencyCode))?.agencyId;
      const enterpriseId = enterprises.get(plainCode(row.enterpriseCode))?.id;
      return agencyId && enterpriseId ? [{ line, agencyId, enterpriseId, startedOn: row.startedOn }] : [];
    });
    const recorded = keys.length > 0 ? await this.lookups.recorded(tx, keys) : new Set<number>();
    return new Known(agencies, enterprises, recorded);
  }
}

/** The records that a batch needs; a later row sees the projects of the earlier ones. */
class Known {
  private readonly added = new Set<string>();

  constructor(
    private readonly agencies: Awaited<ReturnType<ImportLookups['agencies']>>,
    private readonly enterprises: Awaited<ReturnType<ImportLookups['enterprises']>>,
    private readonly recorded: ReadonlySet<number>,
  ) {}

  of(line: number, row: ProjectRow) {
    return {
      agency: this.agencies.get(plainCode(row.agencyCode)),
      enterprise: this.enterprises.get(plainCode(row.enterpriseCode)),
      recorded: this.recorded.has(line) || this.added.has(startOf(row)),
    };
  }

  add(row: ProjectRow): void {
    this.added.add(startOf(row));
  }
}

const startOf = ({ agencyCode, enterpriseCode, startedOn }: ProjectRow): string =>
  JSON.stringify([plainCode(agencyCode), plainCode(enterpriseCode), startedOn]);

function rowOf(cells: Cells): ProjectRow {
  const { number = '', agencyCode = '', enterpriseCode = '', startedOn = '', endedOn = null } = cells;
  const dates = stages.flatMap((stage) => {
    const columns = stageColumns(stage);
    const said = { startedOn: cells[columns.startedOn] ?? null, completedOn: cells[columns.completedOn] ?? null };
    return said.startedOn === null && said.completedOn === null ? [] : [[stage, said] as const];
  });
  return { number, agencyCode, enterpriseCode, startedOn, stages: Object.fromEntries(dates), endedOn };
}
