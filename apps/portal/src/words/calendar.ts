import { catalogue } from './catalogue.js';

export const calendar = catalogue({
  title: ['工作日历', 'Working-day calendar'],
  lead: [
    '本平台的期限按国务院办公厅每年公布的放假安排计算。没有公布的年份，法定节假日不计入，日期在公布后可能调整。',
    'Deadlines count working days by the yearly notices of the State Council. In a year without a notice the statutory holidays do not count, and a date may change once it is announced.',
  ],
  year: ['年份', 'Year'],
  daysOff: ['放假', 'Days off'],
  holiday: ['节日', 'Holiday'],
  from: ['开始', 'From'],
  until: ['结束', 'Until'],
  workdays: ['调休上班', 'Working weekends'],
  sources: ['依据', 'Source'],
  weekdays: {
    mon: { short: ['一', 'M'], long: ['星期一', 'Monday'] },
    tue: { short: ['二', 'T'], long: ['星期二', 'Tuesday'] },
    wed: { short: ['三', 'W'], long: ['星期三', 'Wednesday'] },
    thu: { short: ['四', 'T'], long: ['星期四', 'Thursday'] },
    fri: { short: ['五', 'F'], long: ['星期五', 'Friday'] },
    sat: { short: ['六', 'S'], long: ['星期六', 'Saturday'] },
    sun: { short: ['日', 'S'], long: ['星期日', 'Sunday'] },
  },
  off: ['休', 'off'],
  worked: ['班', 'work'],
  columns: { date: ['日期', 'Date'], kind: ['休或班', 'Off or work'], holiday: ['节日', 'Holiday'] },
  event: (off: string, name: string) => [`${off}：${name}`, `${off}: ${name}`],
  download: ['下载', 'Download'],
  formats: { csv: ['表格（CSV）', 'Table (CSV)'], ics: ['日历（ICS）', 'Calendar (ICS)'] },
  months: ['逐月日历', 'Month by month'],
  monthsLead: [
    '标“休”的是放假的工作日，标“班”的是调休上班的周末。',
    'A weekday that is off says so, and so does a weekend day that is worked.',
  ],
  none: ['没有已公布的年份。', 'No year is announced.'],
});
