import type { CalendarYear } from '@heng/legal-time';

/** Made up for tests, with the holidays of the regulation off. */
export const year2027: CalendarYear = {
  year: 2027,
  sources: ['国务院办公厅关于2027年部分节假日安排的通知（测试）'],
  daysOff: [
    { name: '元旦', from: '2027-01-01', until: '2027-01-04' },
    { name: '春节', from: '2027-02-05', until: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', until: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', until: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', until: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', until: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', until: '2027-10-07' },
  ],
  workdays: ['2027-01-09', '2027-02-20', '2027-10-09'],
};

export const year2028: CalendarYear = {
  ...year2027,
  year: 2028,
  daysOff: [{ name: '元旦', from: '2028-01-01', until: '2028-01-03' }],
  workdays: [],
};
