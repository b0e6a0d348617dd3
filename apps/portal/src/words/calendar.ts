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
  none: ['没有已公布的年份。', 'No year is announced.'],
});
