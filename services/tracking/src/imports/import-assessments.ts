import { Injectable } from '@nestjs/common';
import type { Cells, Column, ImportKind, ImportRow, ImportRun, RowJudgement } from '@heng/imports';
import { Clock } from '@heng/kit';
import { recordsOf } from '@heng/kit/domain';
import { type EntityManager, In } from 'typeorm';
import { type Assessment, recordReport } from '../domain/assessment/assessment.js';
import { type AssessmentRow, importAssessment, statusOf } from '../domain/imports/import-assessment.js';
import { isId } from '../domain/imports/import-id.js';
import { AssessmentStore, assessmentTable } from '../storage/assessment/assessment.store.js';
import { ImportLookups } from '../storage/imports/import.lookups.js';

type Plan = Parameters<AssessmentStore['changeMany']>[1][number];

/** Staff import the reports of earlier assessments, by the subsystem's own ids (R9 2b, 2c). */
@Injectable()
export class ImportAssessments implements ImportKind<Plan> {
  readonly name = 'assessments';
  readonly columns: readonly Column[] = [
    { key: 'assessmentId', zh: '评定编号', type: 'code', required: true },
    { key: 'projectId', zh: '项目编号', type: 'code', required: true },
    { key: 'status', zh: '评定状态', type: 'text', required: true },
    { key: 'on', zh: '日期', type: 'date', required: true },
    { key: 'revision', zh: '修订号', type: 'code', required: false },
  ];
  readonly subject = 'assessmentId';
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

  async check(tx: EntityManager, rows: readonly ImportRow[], run: ImportRun) {
    const reports = rows.map(({ cells }) => rowOf(cells));
    const projectIds = reports.map(({ projectId }) => projectId);
    const projects = await this.lookups.projects(tx, projectIds);
    const ids = reports.map(({ assessmentId }) => assessmentId).filter(isId);
    const found = await tx.getRepository(assessmentTable).findBy({ id: In(ids) });
    const known = new Map<string, Assessment>(found.map((one) => [one.id, one]));
    const today = this.clock.today();
    return ({ line, cells }: ImportRow): RowJudgement<Plan> => {
      const row = rowOf(cells);
      const id = row.assessmentId;
      const before = { project: projects.get(row.projectId), current: known.get(id) ?? null };
      const assessment = importAssessment(row, before, today);
      const judged = run.unlessTied(assessment, ({ decision }) => recordsOf(before.current, decision));
      if ('refusals' in judged) return judged;
      const { told, decision } = judged.plan;
      known.set(id, { version: 0, ...decision.state });
      return { plan: { id, cause: run.cause(line), decide: (current) => recordReport(current, told, today) } };
    };
  }

  /** The first report on each assessment, then the second: each makes a separate version, as single ones do. */
  async apply(tx: EntityManager, plans: readonly Plan[]): Promise<void> {
    const byAssessment = [...Map.groupBy(plans, ({ id }) => id).values()];
    const most = Math.max(0, ...byAssessment.map(({ length }) => length));
    for (let round = 0; round < most; round += 1) {
      const changes = byAssessment.flatMap((ofOne) => ofOne[round] ?? []);
      await this.assessments.changeMany(tx, changes);
    }
  }
}

/** Ids in lower case. */
function rowOf(cells: Cells): AssessmentRow {
  const row = cells as AssessmentRow;
  return { ...row, assessmentId: row.assessmentId.toLowerCase(), projectId: row.projectId.toLowerCase() };
}
