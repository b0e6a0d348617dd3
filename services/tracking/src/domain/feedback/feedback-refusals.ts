import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of feedback. */
export const refuse = defineRefusals('tracking', {
  'not-ended': conflict(
    '该项目尚未结束，项目结束后才能反馈满意度（办法“信息公开要求”）。',
    'The project has not ended; an enterprise gives its feedback after the end (R5).',
  ),
  'feedback-already-given': conflict(
    '贵企业已于 {givenOn} 对该项目作出反馈；反馈只能修改至截止日期 {due}（含当日），逾期作出的反馈不能修改。',
    'Feedback on this project was given on {givenOn}; it can be amended until {due}, and a late answer not at all.',
  ),
  'level-missing': invalid(
    '满意度（satisfaction）中以下各项没有评价：{questions}；只有未开展的阶段和培训可以选择不适用（null）。',
    'In satisfaction these have no level: {questions}; only a stage that was not done and training may be null, which says that they do not apply.',
  ),
  'basics-end-before-start': invalid(
    '项目基本信息中的结束日期（basics.endedOn）{endedOn} 早于开始日期 {startedOn}。',
    'basics.endedOn {endedOn} is before basics.startedOn {startedOn}; a project ends after it begins.',
  ),
  'basics-person-twice': invalid(
    '项目基本信息的咨询人员（basics.consultants）中重复填写了 {personId}，每人只填写一次。',
    'basics.consultants names {personId} twice; each person is named once, with all days.',
  ),
  'basics-changed': conflict(
    '您确认的项目基本信息（basics）与现有登记不一致，可能在您打开之后有变动，请重新核对后提交。',
    'The basics that you confirm are not what is recorded now; they may have changed since you opened them: read again.',
  ),
  'feedback-link-invalid': {
    kind: 'not-found',
    zh: '链接无效：可能已经使用、已被新的链接取代或者已经过期。请使用最近一封邮件中的链接，或者请求新的链接。',
    en: 'The link is not valid: it may have been used or replaced, or has expired. Use that of the latest letter, or ask for a new one.',
  },
  'feedback-link-recent': conflict(
    '今天（{issuedOn}）已向该企业发送过链接，每个项目每天最多发送一次。',
    'A link was sent to this enterprise today, {issuedOn}; for each project one is sent a day at most.',
  ),
  'feedback-links-over': conflict(
    '该项目以链接反馈的期限已于 {validUntil} 届满，请登录平台反馈。',
    'Links to the feedback on this project were good until {validUntil}; sign in to answer.',
  ),
});
