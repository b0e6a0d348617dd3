import { judgeRow, type RowJudgement } from '@heng/imports/domain';
import * as rules from '../assessment/assessment.js';
import type { Project } from '../projects/project.js';
import { mustBeId } from './import-id.js';
import { refuse } from './import-refusals.js';

/** A row about an assessment: one report. */
export type AssessmentRow = Readonly<
  Record<'assessmentId' | 'projectId' | 'status' | 'on', string> & { revision?: string }
>;
type Known = Readonly<{ project: Project | undefined; current: rules.Assessment | null }>;
type Plan = Readonly<{ told: rules.Told; decision: ReturnType<typeof rules.recordReport> }>;

const statusesZh: Readonly<Record<rules.AssessmentStatus, string>> = {
  accepted: '已受理',
  submitted: '已提交',
  passed: '通过',
  failed: '未通过',
  withdrawn: '已撤回',
  revoked: '已撤销',
};
const MOST = 2 ** 31 - 1;

/** A row is treated as a report of the assessment subsystem, by the same rule (R9 2b, 2c). */
export function importAssessment(row: AssessmentRow, { project, current }: Known, today: string): RowJudgement<Plan> {
  const checks = [
    () => mustBeId('assessmentId', row.assessmentId),
    () => mustBeId('projectId', row.projectId),
    () => reportOf(row),
  ];
  return judgeRow(checks, () => {
    if (!project) throw refuse('import-project-unknown', { field: 'projectId' });
    const told = { id: row.assessmentId.toLowerCase(), project, report: reportOf(row) };
    return { told, decision: rules.recordReport(current, told, today) };
  });
}

/** The status that a value names in English or Chinese. */
export const statusOf = (text: string): rules.AssessmentStatus | undefined =>
  rules.assessmentStatuses.find((status) => status === text.toLowerCase() || statusesZh[status] === text);

function reportOf({ status: text, on, revision = '0' }: AssessmentRow): rules.Report {
  const status = statusOf(text);
  const known = rules.assessmentStatuses.map((one) => `${statusesZh[one]}/${one}`).join('、');
  if (!status) throw refuse('import-status-unknown', { field: 'status', known });
  if (!/^\d{1,10}$/.test(revision) || Number(revision) > MOST)
    throw refuse('import-revision-invalid', { field: 'revision', most: MOST });
  return { status, on, revision: Number(revision) };
}
