import { catalogue } from './catalogue.js';

export const feedback = catalogue({
  title: ['反馈贯标咨询服务项目的满意度情况', 'Feedback on a consulting project'],
  titleOf: (agency: string) => [`对${agency}所提供服务的满意度反馈`, `Feedback on the service of ${agency}`],
  lead: [
    '请贵企业独立填写。意见和评价只供联盟了解；平台不向咨询机构显示贵企业是否反馈以及反馈的内容。',
    'Only your enterprise answers. The agency sees neither whether you answered nor what you said.',
  ],
  due: (day: string) => [
    `请于 ${day} 24 时前提交，此前提交的可以修改。`,
    `Answer by the end of ${day}; until then you can amend it.`,
  ],
  dueSteps: ['这一日期是怎样算出来的', 'How this date came about'],
  provisional: [
    '该年放假安排尚未公布，日期可能调整。',
    'The days off of that year are not announced yet; the date may change.',
  ],
  late: [
    '已过截止日期。仍可反馈，但将注明为逾期，且不能修改。',
    'The last day is over. You can still answer; it is marked late and cannot be amended.',
  ],
  amending: ['贵企业已经反馈过，现在可以修改。', 'You have answered already; you can amend it now.'],
  keeps: [
    '每答一题即自动保存，可以随时离开，稍后从同一链接继续。提交以前，任何人都看不到。',
    'Each answer is kept as you give it: leave when you want and go on later from the same link. Nobody sees it before you send it.',
  ],
  goOn: ['从上次的位置继续', 'Go on where you stopped'],
  basics: ['项目基本信息', 'About the project'],
  basicsHint: ['已按登记的内容填好；与实际不符的，请直接更正。', 'Filled in as recorded. Correct what is wrong.'],
  startedOn: ['项目开始日期', 'Start of the project'],
  endedOn: ['项目结束日期', 'End of the project'],
  daysOf: (who: string) => [`${who}在企业现场工作的天数`, `Days on site of ${who}`],
  daysHint: ['可以填半天，如 12.5。', 'Half days are possible, such as 12.5.'],
  leads: ['项目组主要成员', 'Lead consultant'],
  unnamed: (lead: boolean, days: number) => [
    `${lead ? '项目组主要成员' : '其他咨询人员'}（登记现场 ${days} 天）`,
    `the ${lead ? 'lead' : 'other'} consultant with ${days} ${days === 1 ? 'day' : 'days'} on record`,
  ],
  oneOf: (who: string, n: number) => [`${who}第 ${n} 位`, `${who} (number ${n})`],
  whyUnnamed: [
    '咨询人员的姓名属于个人信息。收到链接的人都能打开本页，平台无法确认打开的人属于贵企业，因此这里不显示姓名，只写明其在项目中的角色和登记的现场天数。',
    'The name of a consultant is personal. Whoever gets the link can open this page, and the platform cannot tell that it is somebody of your enterprise. So the page states the part and the recorded days of each consultant, and no name.',
  ],
  signInForNames: [
    '以企业账号登录后填写，可以看到姓名；已经填写的内容都会保留',
    'Sign in for your enterprise to see the names; what you have answered stays',
  ],
  comment: ['意见和建议', 'Comments and suggestions'],
  commentHint: ['只供联盟了解，不向咨询机构提供。', 'For the alliance only; the agency does not get it.'],
  done: ['反馈已经提交', 'Your feedback is recorded'],
  doneText: [
    '感谢贵企业的反馈。截止日期以前需要修改的，可以请求新的链接，或者登录后修改。',
    'Thank you. To amend it before the last day, ask for a new link or sign in.',
  ],
  doneLate: ['已注明为逾期反馈，不能再修改。', 'It is marked as late and cannot be amended.'],
  already: ['贵企业已经反馈', 'You have answered already'],
  alreadyText: ['反馈已经提交，不能再修改。', 'The feedback is recorded and can no longer be amended.'],
  dateFault: ['请填写有效的日期', 'enter a valid date'],
  daysFault: ['请填写 0 到 1000 的天数，可以有半天', 'enter days from 0 to 1000, in halves'],
});
