import type { CyclePlan } from '../load/read-sample.js';

/** The working-day calendar of 2027, invented: the statutory days of the year, and make-up weekends as is usual. */
const calendar: NonNullable<CyclePlan['calendar']> = {
  importedOn: '2027-02-01',
  reason: '放假安排已公布。',
  year: 2027,
  sources: ['样例：2027年放假安排'],
  daysOff: [
    { name: '元旦', from: '2027-01-01', until: '2027-01-03' },
    { name: '春节', from: '2027-02-05', until: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', until: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', until: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', until: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', until: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', until: '2027-10-07' },
  ],
  workdays: ['2027-01-30', '2027-02-14', '2027-04-25', '2027-05-08', '2027-09-26', '2027-10-09'],
};

/** The half-years after the first, and the days on which parties hand in, all after the cycle before has ended. */
export const [autumn, spring] = [
  {
    days: ['2026-08-28', '2026-09-28', '2026-10-28', '2026-11-28', '2026-12-28'],
    plan: {
      cycle: '2026-H2',
      methodology: '2026.1',
      span: { from: '2026-07-01', until: '2027-03-31' },
      opensOn: '2026-08-28',
      spotCheckOn: '2027-01-04',
      noticesOn: '2027-01-13',
      calendar,
      recommendedOn: '2027-02-10',
    },
    concludedOn: '2027-01-08',
    reviewedOn: '2027-01-12',
  },
  {
    days: ['2027-03-01', '2027-03-28', '2027-04-28', '2027-05-28', '2027-06-28'],
    plan: {
      cycle: '2027-H1',
      methodology: '2026.1',
      span: { from: '2027-01-01', until: '2027-09-30' },
      opensOn: '2027-03-01',
      spotCheckOn: '2027-07-02',
      noticesOn: '2027-07-14',
      recommendedOn: '2027-08-10',
    },
    concludedOn: '2027-07-08',
    reviewedOn: '2027-07-13',
  },
] as const satisfies readonly Readonly<{
  days: readonly string[];
  plan: CyclePlan;
  concludedOn: string;
  reviewedOn: string;
}>[];
export type Successor = typeof autumn | typeof spring;
