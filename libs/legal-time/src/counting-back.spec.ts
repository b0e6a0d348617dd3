import fc from 'fast-check';
import { addWorkingDays, countBack, isWorkingDay, officialCalendar as calendar, plusDays } from './index.js';

const day = fc.integer({ min: 0, max: 365 * 5 }).map((n) => plusDays('2020-06-01', n));

test('counting back undoes counting forward from a working day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), (until, workingDays) => {
      fc.pre(isWorkingDay(calendar, until));
      const { date } = countBack(calendar, until, { workingDays });
      return addWorkingDays(calendar, date, workingDays).date === until;
    }),
    { numRuns: 100 },
  );
});

test('says each step, and that a day off does not move', () => {
  const { date, steps, provisional } = countBack(calendar, '2026-10-12', { workingDays: 4 });
  expect([date, provisional]).toEqual(['2026-09-30', false]);
  expect(steps.map(({ zh }) => zh)).toEqual([
    '自2026-10-12的前一日起向前计算，当日不计入。',
    '2026-10-01至2026-10-07休息（国庆节），不计入。',
    '其间普通周末1天，不计入。',
    '2026-10-10为调休上班的周末，计入。',
    '向前4个工作日为2026-09-30（星期三）。',
  ]);
  expect(countBack(calendar, '2026-03-31', { months: 1 })).toMatchObject({ date: '2026-02-28' });
  expect(countBack(calendar, '2026-07-14', { days: 10 }).steps.at(-1)!.zh).toContain('休息日');
});

test('refuses an impossible length', () => {
  expect(() => countBack(calendar, '2026-03-31', { days: -1 })).toThrow(RangeError);
});
