import { conflict, defineRefusals } from '@heng/kit/domain';

export const refuse = defineRefusals('tracking', {
  'assessment-of-another-project': conflict(
    '评定编号（assessmentId）{assessmentId} 已属于另一个项目，不能用于项目（projectId）{projectId}；一次评定只属于一个项目。',
    'assessmentId {assessmentId} belongs to another project than projectId {projectId}; an assessment is about one project.',
  ),
  'assessment-before-confirmation': conflict(
    '项目（projectId）{projectId} 未经企业确认，没有开始；只有已经开始的项目才有评定。',
    'Project {projectId} was not confirmed by its enterprise and has not begun; only a project that has begun is assessed.',
  ),
  'report-contradicts': conflict(
    '该评定中修订号（revision）为 {revision} 的通报已登记为 {knownStatus}（{knownOn}），本次通报的状态（status）{status}、日期（on）{on} 与之不一致；更正通报须使用更大的修订号。',
    'The report with revision {revision} is known with status {knownStatus} on {knownOn}, not with status {status} on {on}; a correction has a higher revision.',
  ),
  'nothing-to-decide': conflict(
    '项目（projectId）{projectId} 没有已提交而待决定的评定，须指明评定编号（assessmentId）。',
    'Project {projectId} has no submitted assessment that is undecided; name the one that is meant by its assessmentId.',
  ),
  'several-to-decide': conflict(
    '项目（projectId）{projectId} 有不止一个已提交而待决定的评定，须指明评定编号（assessmentId）。',
    'Project {projectId} has more than one submitted assessment that is undecided; name the one that is meant by its assessmentId.',
  ),
});
