import { catalogue } from './catalogue.js';

/** The calculator of legal periods. */
export const calculate = catalogue({
  title: ['期限计算', 'Work out a period'],
  link: ['自己算一算期限', 'Work out a period yourself'],
  lead: [
    '按民法典第二百条至第二百零四条和国务院办公厅公布的放假安排计算期限的最后一日，并列出每一步。本平台的期限都这样计算。',
    'The last day of a period by articles 200 to 204 of the Civil Code and the yearly notices of holidays, step by step. All deadlines of the platform are computed like this.',
  ],
  from: ['起算的日期', 'Start'],
  fromHint: [
    '事情发生的那一天。当日不计入，所以不论几点发生，结果都一样。',
    'The day on which it happened. It does not count itself, so the time of the day makes no difference.',
  ],
  length: ['长度', 'Length'],
  lengthHint: ['整数，例如 10。', 'A whole number, such as 10.'],
  unit: ['单位', 'Unit'],
  units: {
    workingDays: ['个工作日', 'working days'],
    days: ['日', 'days'],
    months: ['个月', 'months'],
    years: ['年', 'years'],
  },
  direction: ['方向', 'Direction'],
  after: ['之后', 'after the start'],
  before: ['之前', 'before the start'],
  compute: ['计算', 'Compute'],
  result: ['结果', 'Result'],
  lastDay: ['最后一日（至 24 时）', 'Last day (until 24:00)'],
  backTo: ['最迟的一日', 'The latest day'],
  steps: ['步骤', 'Steps'],
  provisional: [
    '这个日期是暂定的：有的年份尚未公布放假安排，公布后日期可能改变。',
    'This day is provisional: a year that it needs has no notice yet, and the day may change once it is announced.',
  ],
  faults: {
    from: ['请填写 2007 年至 2050 年之间的日期。', 'Enter a date from 2007 to 2050.'],
    n: [
      '请填写整数：工作日最多 1000，日最多 3660，月最多 600，年最多 50。',
      'Enter a whole number: at most 1000 working days, 3660 days, 600 months or 50 years.',
    ],
  },
  rules: ['规则', 'The rules'],
  articles: {
    200: [
      '第二百条：期间按照公历年、月、日、小时计算。',
      'Article 200: periods are counted in years, months, days and hours of the Gregorian calendar.',
    ],
    201: [
      '第二百零一条：按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。',
      'Article 201: counted in years, months or days, a period begins on the day after its start.',
    ],
    202: [
      '第二百零二条：到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
      'Article 202: it ends on the corresponding day of the last month, or on the last of the month if there is none.',
    ],
    203: [
      '第二百零三条：最后一日是法定休假日的，以休假日结束的次日为最后一日；最后一日的截止时间为二十四时。',
      'Article 203: where the last day is a statutory day off, the period ends on the day after; it ends at 24:00.',
    ],
    204: [
      '第二百零四条：法律另有规定或者当事人另有约定的除外。',
      'Article 204: unless the law or the parties say otherwise.',
    ],
    working: [
      '工作日：周末和节假日不计入，调休上班的周末计入。',
      'Working days leave out weekends and holidays; a weekend day that is worked counts.',
    ],
  },
});
