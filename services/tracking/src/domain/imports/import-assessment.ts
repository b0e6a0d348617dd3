import { judgeRow, type RowJudgement } from '@heng/imports/domain';
import type { Decision } from '@heng/kit/domain';
import {
  type Assessment,
  type AssessmentStatus,
  assessmentStatuses,
  recordReport,
  type Report,
} from '../assessment/assessment.js';
import type { Project } from '../projects/project.js';
import { mustBeId } from './import-id.js';
import { refuse } from './import-refusals.js';

/** A row about an assessment: one report. */
export type AssessmentRow = Readonly<
  Record<'assessmentId' | 'projectId' | 'status' | 'on', string> & { revision: string | null }
>;

const statusesZh: Readonly<Record<AssessmentStatus, string>> = {
  accepted: '已受理',
  submitted: '已提交',
  passed: '通过',
  failed: '未通过',
  withdrawn: '已撤回',
  revoked: '已撤销',
};
const MOST = 2 ** 31 - 1;

/** A row is treated as a report of the assessment subsystem, by the same rule (R9 2b, 2c). */
export function importAssessment(
  row: AssessmentRow,
  { project, current }: { project: Project | undefined; current: Assessment | null },
  today: string,
): RowJudgement<{ report: Report; decision: Decision<Omit<Assessment, 'version'>> }> {
  const checks = [
    () => mustBeId('assessmentId', row.assessmentId),
    () => mustBeId('projectId', row.projectId),
    () => reportOf(row),
  ];
  return judgeRow(checks, () => {
    if (!project) throw refuse('import-project-unknown', { field: 'projectId' });
    const report = reportOf(row);
    const told = { id: row.assessmentId.toLowerCase(), project, report };
    return { report, decision: recordReport(current, told, today) };
  });
}

/** The status that a value names in English or Chinese. */
export const statusOf = (text: string): AssessmentStatus | undefined =>
  assessmentStatuses.find((status) => status === text.toLowerCase() || statusesZh[status] === text);

function reportOf({ status: text, on, revision: number }: AssessmentRow): Report {
  const status = statusOf(text);
  const known = assessmentStatuses.map((one) => `${statusesZh[one]}/${one}`).join('、');
  if (!status) throw refuse('import-status-unknown', { field: 'status', known });
  const revision = Number(number ?? 0);
  if (!/^\d{1,10}$/.test(number ?? '0') || revision > MOST)
    throw refuse('import-revision-invalid', { field: 'revision', most: MOST });
  return { status, on, revision };
}
