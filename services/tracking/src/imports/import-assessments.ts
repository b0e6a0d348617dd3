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
import { type Assessment, recordReport, type Report } from '../domain/assessment/assessment.js';
import { type AssessmentRow, importAssessment, statusOf } from '../domain/imports/import-assessment.js';
import { isId } from '../domain/imports/import-id.js';
import type { Project } from '../domain/projects/project.js';
import { AssessmentStore } from '../storage/assessment/assessment.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';

type Plan = Readonly<{ id: string; project: Project; report: Report; cause: Cause }>;

const columns: readonly Column[] = [
  { key: 'assessmentId', zh: '评定编号', type: 'text', required: true },
  { key: 'projectId', zh: '项目编号', type: 'text', required: true },
  { key: 'status', zh: '评定状态', type: 'text', required: true },
  { key: 'on', zh: '日期', type: 'date', required: true },
  { key: 'revision', zh: '修订号', type: 'text', required: false },
];

/** Staff import the reports of earlier assessments, by the subsystem's own ids (R9 2b, 2c). */
@Injectable()
export class ImportAssessments implements ImportKind<Plan> {
  readonly name = 'assessments';
  readonly columns = columns;
  readonly staffOnly = true;
  readonly mostTogether = 2000;

  constructor(
    private readonly assessments: AssessmentStore,
    private readonly lookups: ImportLookups,
    private readonly clock: Clock,
  ) {}

  keyOf(cells: Cells): string {
    const { assessmentId, status, revision } = rowOf(cells);
    return JSON.stringify([assessmentId, statusOf(status) ?? status, Number(revision ?? 0)]);
  }

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun): Promise<Judgement<Plan>[]> {
    const lines = rows.map(({ line, cells }) => ({ line, row: rowOf(cells) }));
    const idsIn = (column: 'assessmentId' | 'projectId') => [
      ...new Set(lines.map(({ row }) => row[column]).filter(isId)),
    ];
    const projects = await this.lookups.projects(tx, idsIn('projectId'));
    const found = await this.lookups.assessments(tx, idsIn('assessmentId'));
    const known = new Map<string, Assessment>(found.map((one) => [one.id, one]));
    const today = this.clock.today();
    return lines.map(({ line, row }) => {
      const { assessmentId: id } = row;
      const project = projects.get(row.projectId)?.project;
      const current = known.get(id) ?? null;
      const judged = importAssessment(row, { project, current }, today);
      if ('refusals' in judged) return { line, faults: faultsOf(judged.refusals, columns, 'assessmentId') };
      const { report, decision } = judged.plan;
      known.set(id, { version: 0, ...decision.state });
      return { line, plan: { id, project: project!, report, cause: run.cause(line) } };
    });
  }

  /** The first report on each assessment, then the second: each makes a separate version, as single ones do. */
  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    const today = this.clock.today();
    const byAssessment = [...Map.groupBy(plans, ({ id }) => id).values()];
    const most = Math.max(0, ...byAssessment.map(({ length }) => length));
    for (let round = 0; round < most; round += 1) {
      const changes = byAssessment.flatMap((ofOne) => ofOne[round] ?? []);
      await this.assessments.changeMany(
        tx,
        changes.map(({ cause, ...content }) => ({
          id: content.id,
          cause,
          decide: (current) => recordReport(current, content, today),
        })),
      );
    }
  }
}

const rowOf = ({ assessmentId = '', projectId = '', status = '', on = '', revision }: Cells): AssessmentRow => ({
  assessmentId: assessmentId.toLowerCase(),
  projectId: projectId.toLowerCase(),
  status,
  on,
  revision: revision ?? null,
});
