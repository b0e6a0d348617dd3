import type { Implausibility } from '@heng/contracts';

/** The meaning of each kind of signal, for people. */
export const signalTexts: Readonly<Record<Implausibility, { zh: string; en: string }>> = {
  'full-time-twice': {
    zh: '同一人员在同一时间登记为两家机构的专职人员。',
    en: 'The person is recorded as full-time at two agencies on the same days.',
  },
  'two-enterprises': {
    zh: '同一人员在同一时间段内在两家企业现场服务，所记人日超过这段时间的日历天数。',
    en: 'The person was on site at two enterprises in overlapping periods, on more days than these periods have.',
  },
  'too-many-days': {
    zh: '所记现场人日超过这段时间的日历天数。',
    en: 'More on-site days are recorded than the period has calendar days.',
  },
  'lapsed-certificate': {
    zh: '现场服务的部分或全部日期，该人员的考试合格证书已经失效。',
    en: 'On some or all days of the on-site work the person’s certificate had lapsed.',
  },
  'not-employed': {
    zh: '现场服务的部分或全部日期，该人员不在项目所属机构任职。',
    en: 'On some or all days of the on-site work the person was not employed at the project’s agency.',
  },
};
