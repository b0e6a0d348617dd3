import { catalogue } from './catalogue.js';

export const calendarImport = catalogue({
  link: ['导入下一年的放假安排', 'Import the next year'],
  amendLink: (year: number) => [`修改 ${year} 年的放假安排`, `Amend ${year}`],
  title: (year: number) => [`导入 ${year} 年的放假安排`, `Import the days off of ${year}`],
  amend: (year: number) => [`修改 ${year} 年的放假安排`, `Amend the days off of ${year}`],
  lead: [
    '提交后立即生效，各服务按新的日历重新计算没有届满的期限，截止日期有变动的，当事人会收到通知信。',
    'It is in force at once. Every service recomputes its open deadlines, and the parties whose last day moves get a letter.',
  ],
  sources: ['依据的文件', 'Documents'],
  sourcesHint: [
    '每行一个：文件名称（文号）和中国政府网的链接，例如 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）https://www.gov.cn/zhengce/…',
    'One a line: the name of the document with its number in brackets, then its link at gov.cn. For example: 国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）https://www.gov.cn/zhengce/…',
  ],
  notice: ['放假和调休上班的日期', 'Days off and working weekends'],
  noticeHint: [
    '从通知中复制，每个节日一行，例如 元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。括号中的星期和“共几天”会与日历核对。',
    'Copied from the notice in Chinese, one holiday a line. For example: 元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 The weekdays in brackets and the number of days are compared with the calendar.',
  ],
  reason: ['导入的理由', 'Reason'],
  reasonHint: [
    '记入历史并向社会公开。例如 国务院办公厅公布了放假安排。',
    'For the record; it is public. For example: 国务院办公厅公布了放假安排。',
  ],
  preview: ['提交后的日历', 'The calendar as it will be'],
  counts: (off: number, worked: number) => [
    `放假 ${off} 天，其中周末照常休息的也计算在内；调休上班 ${worked} 天。`,
    `${off} days off, weekends among them included; ${worked} working weekend days.`,
  ],
  done: (year: number) => [`${year} 年的放假安排已经生效`, `The days off of ${year} are in force`],
  doneText: [
    '各服务正在重新计算没有届满的期限。截止日期有变动的，当事人会收到通知信。',
    'The services recompute their open deadlines. The parties whose last day moves get a letter.',
  ],
  deadlines: ['没有届满的期限', 'Open deadlines'],
  movedDeadlines: ['已经变动的期限', 'Deadlines that moved'],
  count: ['项数', 'Number'],
  firstChange: (day: string) => [
    `与现行日历相比，最早变化的一天是 ${day}。最后一日在这一天以前的期限不受影响。`,
    `Compared with the calendar in force, the first day that changes is ${day}. Deadlines with an earlier last day stay.`,
  ],
  noChange: [
    '与现行日历相比，没有一天的放假或者上班发生变化，不会变动任何期限。',
    'No day changes from working to off or back, so no deadline moves.',
  ],
  mayMove: (count: number) => [
    count === 0
      ? '没有最后一日在这一天或者以后的期限，不会变动任何期限。'
      : `提交后将重新计算 ${count} 项，最多有 ${count} 项的最后一日会变动。`,
    count === 0
      ? 'No open deadline ends on that day or later, so none moves.'
      : `${count} ${count === 1 ? 'is' : 'are'} recomputed once you send this; at most so many get another last day.`,
  ],
  moved: (count: number) => [
    count === 0 ? '到目前为止没有期限变动。' : `已有 ${count} 项期限的最后一日变动，当事人会收到通知信。`,
    count === 0
      ? 'No deadline has moved so far.'
      : `${count} ${count === 1 ? 'deadline has' : 'deadlines have'} another last day. The parties get a letter.`,
  ],
  atWork: (service: string) => [
    `${service}还在重新计算，请稍后刷新本页。`,
    `The ${service} is still recomputing; load this page again in a moment.`,
  ],
  otherClock: ['其他期限', 'Another deadline'],
  clocks: {
    'registry.withholding-decision': ['信息不予公开申请：审核', 'Withholding of information: decision'],
    'tracking.name-withholding-decision': ['企业名称不予公开申请：审核', 'Withholding of a name: decision'],
    'tracking.feedback': ['满意度反馈', 'Feedback of enterprises'],
    'tracking.board-day': ['看板的每日更新', 'Daily update of the board'],
    'complaints.acceptance': ['投诉：受理', 'Complaint: acceptance'],
    'complaints.answer': ['投诉：机构回应', 'Complaint: answer of the agency'],
    'complaints.mediation': ['投诉：调解', 'Complaint: mediation'],
    'complaints.ruling': ['投诉：裁定', 'Complaint: ruling'],
    'complaints.reconsideration': ['投诉：复议', 'Complaint: reconsideration'],
    'complaints.report-acceptance': ['举报：受理', 'Report: acceptance'],
    'complaints.verification': ['举报：核实', 'Report: verification'],
    'complaints.hearing': ['举报：听取机构意见', 'Report: hearing of the agency'],
    'complaints.announcement': ['公布：作出公布', 'Announcement: publication'],
    'complaints.announcement-end': ['公布：期限届满', 'Announcement: end'],
    'rating.notice': ['评级结果：公示', 'Rating: public notice'],
  },
  faults: {
    atLine: (field: string, n: number, fault: string) => [
      `${field}第 ${n} 行：${fault}`,
      `${field}, line ${n}: ${fault}`,
    ],
    noDays: [
      '没有放假或者上班的日期，请删去这一行或者补充日期',
      'it has no day off and no working day; remove the line or give its days',
    ],
    noRun: ['请写明放假的起止日期', 'give the first and the last day off'],
    otherLength: (length: number, stated: string) => [
      `起止日期是 ${length} 天，写的却是 ${stated} 天`,
      `from the first to the last day are ${length} days, not ${stated}`,
    ],
    otherYear: (day: string, year: number) => [
      `“${day}”不在 ${year} 年，请在当年的日历中修改`,
      `${day} is not in ${year}; amend its own year`,
    ],
    noSuchDay: (day: string, year: number) => [`${year} 年没有“${day}”`, `${year} has no ${day}`],
    otherWeekday: (day: string, year: number) => [
      `${year} 年的“${day}”不是这个星期几，请核对年份和日期`,
      `in ${year} that is not the weekday of ${day}; check the year and the date`,
    ],
    missing: (days: string) => [
      `缺少法定放假日：${days}（《全国年节及纪念日放假办法》第二条）`,
      `the days off by the regulation on public holidays, art. 2, are missing: ${days}`,
    ],
    source: [
      '请写明文件名称、文号（例如 〔2025〕7号）和 gov.cn 的链接',
      'give the name of the document, its number (such as 〔2025〕7号) and its link at gov.cn',
    ],
    sourceYear: (year: number) => [`没有关于 ${year} 年的文件`, `no document is about ${year}`],
  },
});
