import { defineRefusals } from '@heng/kit/domain';

/** Every way in which tracking says no. */
export const refuse = defineRefusals('tracking', {
  'credit-code-invalid': {
    kind: 'invalid',
    zh: '统一社会信用代码（creditCode）有误：{zh}',
    en: 'creditCode is not a unified social credit code: {fault}',
  },
  'credit-code-taken': {
    kind: 'conflict',
    zh: '统一社会信用代码（creditCode）{creditCode} 的企业已经登记，同一企业只登记一次。',
    en: 'An enterprise with creditCode {creditCode} is registered already; an enterprise registers once.',
  },
  'province-unknown': {
    kind: 'invalid',
    zh: '省份代码（province）{province} 不在 GB/T 2260 省级代码之中。',
    en: 'province {province} is not a province code of GB/T 2260.',
  },
  'industry-unknown': {
    kind: 'invalid',
    zh: '行业代码（industry）{industry} 不是 GB/T 4754-2017 的门类字母或两位大类代码。',
    en: 'industry {industry} is neither a section letter nor a two-digit division of GB/T 4754-2017.',
  },
  'enterprise-unknown': {
    kind: 'invalid',
    zh: '没有编号（enterpriseId）为 {enterpriseId} 的贯标企业，须先登记企业再登记项目。',
    en: 'No enterprise has the enterpriseId {enterpriseId}; an enterprise registers before its project starts.',
  },
  'not-your-enterprise': {
    kind: 'forbidden',
    zh: '您的令牌所代表的组织不是该企业，企业只能登记自己。',
    en: 'Your token acts for another organisation than this enterprise; an enterprise registers nobody but itself.',
  },
  'not-your-agency': {
    kind: 'forbidden',
    zh: '您的令牌所代表的组织不是该机构（agencyId），机构只能登记本机构的项目。',
    en: 'Your token acts for another organisation than the agency of agencyId; an agency starts only its own projects.',
  },
  'not-your-project': {
    kind: 'forbidden',
    zh: '您的令牌所代表的组织不是该项目的机构或企业，只能办理本单位项目的事项。',
    en: 'Your token acts for no party of this project; an agency or enterprise acts only in its own projects.',
  },
  'date-in-future': {
    kind: 'invalid',
    zh: '日期 {field} 为 {date}，晚于今天 {today}；只能登记已经发生的事实。',
    en: '{field} {date} is after today, {today}; only what has happened is recorded.',
  },
  'outside-project': {
    kind: 'invalid',
    zh: '日期 {field} 为 {date}，不在项目期间（{startedOn} 至 {endedOn}）之内。',
    en: '{field} {date} lies outside the project, which runs from {startedOn} to {endedOn}.',
  },
  'stage-unknown': {
    kind: 'malformed',
    zh: '贯标阶段（stage）{stage} 不存在，六个阶段为：{stages}。',
    en: 'stage {stage} is not one of the six stages: {stages}.',
  },
  'stage-completed-before-start': {
    kind: 'invalid',
    zh: '阶段完成日期（completedOn）{completedOn} 早于开始日期（startedOn）{startedOn}。',
    en: 'completedOn {completedOn} is before startedOn {startedOn}; a stage is completed after it starts.',
  },
  'stage-runs-backwards': {
    kind: 'invalid',
    zh: '阶段开始日期（startedOn）{startedOn} 与阶段 {other}（{otherStartedOn} 开始）的先后顺序不符，六个阶段须依次开始。',
    en: 'startedOn {startedOn} does not agree with stage {other}, which started on {otherStartedOn}; the six stages start in their order.',
  },
  'stage-completed': {
    kind: 'conflict',
    zh: '该阶段已于 {completedOn} 完成，缺少完成日期（completedOn）；已完成的阶段不能重新变为进行中。',
    en: 'completedOn is missing, but the stage was completed on {completedOn}; a completed stage is not in progress again.',
  },
  'work-ends-before-start': {
    kind: 'invalid',
    zh: '现场工作截止日期（until）{until} 早于开始日期（from）{from}。',
    en: 'until {until} is before from {from}; on-site work ends after it begins.',
  },
  'days-not-halves': {
    kind: 'invalid',
    zh: '现场工作人日（days）{days} 有误，须大于 0 且以半天为单位。',
    en: 'days {days} is not a positive number of half days; on-site work is counted in halves.',
  },
  'days-exceed-period': {
    kind: 'invalid',
    zh: '现场工作人日（days）{days} 超过 {from} 至 {until} 的日历天数，一人一天最多计一人日。',
    en: 'days {days} exceeds the calendar days from {from} to {until}; one person works at most one day a day.',
  },
  'not-employed': {
    kind: 'invalid',
    zh: '据目前所知，人员（personId）{personId} 在 {from} 至 {until} 期间并非全程受聘于该项目的机构；聘用信息由登记系统传来，可能稍有延迟，刚登记的请稍后用同一 Idempotency-Key 重试。',
    en: 'As far as is known here, personId {personId} was not employed by the project’s agency from {from} to {until} throughout; employments come from the registry and may be a moment behind, so if one was recorded just now, retry with the same Idempotency-Key.',
  },
  'agency-deregistered': {
    kind: 'conflict',
    zh: '该机构（agencyId）已于 {deregisteredOn} 注销，注销后不能开始新项目。',
    en: 'The agency of agencyId was deregistered on {deregisteredOn}; after that it starts no projects.',
  },
  'serves-itself': {
    kind: 'invalid',
    zh: 'enterpriseId 是机构自己：机构不能为自己贯标并给自己作满意度评价。',
    en: 'enterpriseId is the agency itself; an agency neither serves nor assesses itself.',
  },
  'already-ended': {
    kind: 'conflict',
    zh: '该项目已于 {endedOn} 结束，项目只结束一次。',
    en: 'The project ended on {endedOn}; a project ends once.',
  },
  'ends-before-start': {
    kind: 'invalid',
    zh: '项目结束日期（endedOn）{endedOn} 早于开始日期 {startedOn}。',
    en: 'endedOn {endedOn} is before the project’s start on {startedOn}.',
  },
  'ends-before-recorded-work': {
    kind: 'invalid',
    zh: '项目结束日期（endedOn）{endedOn} 早于已登记的阶段或现场工作日期 {lastDay}。',
    en: 'endedOn {endedOn} is before {lastDay}, the last day of a recorded stage or of on-site work.',
  },
  'not-ended': {
    kind: 'conflict',
    zh: '该项目尚未结束，项目结束后才能反馈满意度（办法“信息公开要求”）。',
    en: 'The project has not ended; an enterprise gives its feedback after the end (R5).',
  },
  'feedback-already-given': {
    kind: 'conflict',
    zh: '贵企业已于 {givenOn} 对该项目作出反馈，每个项目只反馈一次。',
    en: 'Feedback on this project was given on {givenOn}; an enterprise answers once.',
  },
  'feedback-empty': {
    kind: 'invalid',
    zh: '九项满意度（satisfaction）均为空，至少须评价一项。',
    en: 'All nine levels of satisfaction are null; an answer rates at least one of them.',
  },
  'assessment-id-taken': {
    kind: 'conflict',
    zh: '评定编号（assessmentId）{assessmentId} 已被使用，每次提交须用新的编号。',
    en: 'assessmentId {assessmentId} is in use already; every submission has an id of its own.',
  },
  'already-submitted': {
    kind: 'conflict',
    zh: '该项目（{projectId}）已有待决定或已通过的评定，未通过后才能再次提交。',
    en: 'Project {projectId} has an assessment that is undecided or passed; it is submitted again only after failing.',
  },
  'already-decided': {
    kind: 'conflict',
    zh: '该评定已于 {decidedOn} 作出决定（{outcome}），每次评定只决定一次。',
    en: 'The assessment was decided on {decidedOn} ({outcome}); an assessment is decided once.',
  },
  'decided-before-submission': {
    kind: 'invalid',
    zh: '决定日期（decidedOn）{decidedOn} 早于提交日期 {submittedOn}。',
    en: 'decidedOn {decidedOn} is before the submission on {submittedOn}.',
  },
  'nothing-to-decide': {
    kind: 'conflict',
    zh: '该项目（{projectId}）没有待决定的评定，须先提交评定。',
    en: 'Project {projectId} has no undecided assessment; it is submitted before it is decided on.',
  },
});
