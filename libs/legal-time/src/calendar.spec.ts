import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dayOf, isAnnounced, isStatutoryDayOff, isWorkingDay, officialCalendar, withYear } from './calendar.js';
import { calendarData } from './calendar-data.js';
import type { CalendarYear } from './calendar-year.js';
import { type IsoDate, isWeekend, plusDays } from './iso-date.js';
import { statutoryHoliday } from './statutory-holidays.js';

function days(first: IsoDate, last: IsoDate): IsoDate[] {
  const all: IsoDate[] = [];
  for (let date = first; date <= last; date = plusDays(date, 1)) all.push(date);
  return all;
}

describe('2026, from the notice 国办发明电〔2025〕7号', () => {
  const off = [
    ...days('2026-01-01', '2026-01-03'),
    ...days('2026-02-15', '2026-02-23'),
    ...days('2026-04-04', '2026-04-06'),
    ...days('2026-05-01', '2026-05-05'),
    ...days('2026-06-19', '2026-06-21'),
    ...days('2026-09-25', '2026-09-27'),
    ...days('2026-10-01', '2026-10-07'),
  ];
  const makeUp = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

  test('the notice names 33 days off', () => {
    expect(off).toHaveLength(33);
  });

  test.each(makeUp)('the weekend day %s is worked and does not move the end of a period', (date) => {
    expect(isWeekend(date)).toBe(true);
    expect(isWorkingDay(officialCalendar, date)).toBe(true);
    expect(isStatutoryDayOff(officialCalendar, date)).toBe(false);
  });

  test('every other day is off as the notice says, or is an ordinary weekday or weekend', () => {
    const worked = days('2026-01-01', '2026-12-31').filter((date) => isWorkingDay(officialCalendar, date));
    const expected = days('2026-01-01', '2026-12-31').filter(
      (date) => makeUp.includes(date) || (!isWeekend(date) && !off.includes(date)),
    );
    expect(worked).toEqual(expected);
    expect(worked).toHaveLength(248);
  });
});

describe('the official calendar', () => {
  test('all days of 2007 to 2026 agree with the data of chinese-days', () => {
    const holidays = new Set(Object.keys(chineseDays.holidays));
    const workdays = new Set(Object.keys(chineseDays.workdays));
    const differing = days('2007-01-01', '2026-12-31').filter((date) => {
      const worked = workdays.has(date) || (!isWeekend(date) && !holidays.has(date));
      return worked !== isWorkingDay(officialCalendar, date);
    });
    expect(differing).toEqual([]);
  });

  test.each([
    ['2015-09-03', false, 'the amendment of 2015 gave Victory Day off'],
    ['2015-09-06', true, 'and had the Sunday after it worked'],
    ['2019-05-03', false, 'the amendment of 2019 lengthened Labour Day'],
    ['2019-05-05', true, 'and had the Sunday after it worked'],
    ['2020-01-31', false, 'the amendment of 2020 lengthened Spring Festival'],
    ['2020-02-01', false, 'over a Saturday that was to be worked'],
    ['2018-12-31', false, 'the notice for 2019 reached back into 2018'],
    ['2007-12-29', true, 'the notice for 2008 reached back into 2007'],
  ])('%s: working is %p, for %s', (date, worked) => {
    expect(isWorkingDay(officialCalendar, date)).toBe(worked);
  });

  test('every year names its notice, and each amended year its amendment', () => {
    for (const { year, sources } of calendarData)
      expect(sources[0]).toContain(`国务院办公厅关于${year}年部分节假日安排`);
    const amended = calendarData.filter(({ sources }) => sources.length > 1).map(({ year }) => year);
    expect(amended).toEqual([2007, 2011, 2015, 2018, 2019, 2020, 2022]);
  });

  test.each([
    ['2006-12-31', false],
    ['2007-01-01', true],
    ['2025-12-31', true],
    ['2026-12-28', true],
    ['2026-12-29', false],
    ['2027-01-01', false],
  ])(
    'the notices about %s are known: %p, as the next notice may change the last days of the last year',
    (date, known) => {
      expect(isAnnounced(officialCalendar, date)).toBe(known);
    },
  );

  test('the last days of a year that a further notice changed are those that stay open', () => {
    const lastDaysOf = ({ year, daysOff, workdays }: CalendarYear) =>
      [...workdays, ...daysOff.map(({ from }) => from)].filter((date) => date > `${year}-12-01`);
    const changed = calendarData.flatMap(lastDaysOf).sort();
    expect(changed).toEqual(['2007-12-29', '2007-12-30', '2011-12-31', '2018-12-29', '2018-12-30', '2022-12-31']);
    const cut = (date: string) =>
      calendarData.filter(({ year }) => year <= Number(date.slice(0, 4))).reduce(withYear, { version: '', years: {} });
    for (const date of changed) expect(isAnnounced(cut(date), date)).toBe(false);
  });
});

describe('a year not announced', () => {
  const off = (year: number) =>
    days(`${year}-01-01`, `${year}-12-31`).filter((date) => !isWeekend(date) && !isWorkingDay(officialCalendar, date));

  test('has the holidays off that the regulation fixes, and works every other day from Monday to Friday', () => {
    expect(off(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-04-05',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
    ]);
    expect(off(2029)).toContain('2029-05-02');
    expect(off(2029)).not.toContain('2029-05-03');
    expect(isWorkingDay(officialCalendar, '2027-10-02')).toBe(false);
  });

  test('names holidays that fall on one day together', () => {
    expect(dayOf(officialCalendar, '2031-10-01').holiday).toBe('国庆节、中秋节');
  });

  test.each([2025, 2026])('the holidays of the regulation are off in the notice for %i as well', (year) => {
    const statutory = days(`${year}-01-01`, `${year}-12-31`).filter(statutoryHoliday);
    expect(statutory).toHaveLength(13);
    expect(statutory.filter((date) => isWorkingDay(officialCalendar, date))).toEqual([]);
  });

  test('every year until 2100 has its thirteen days, fewer by those that two holidays share', () => {
    for (let year = 2027; year <= 2100; year += 1) {
      const names = days(`${year}-01-01`, `${year}-12-31`).flatMap((date) => statutoryHoliday(date)?.split('、') ?? []);
      expect(names).toHaveLength(13);
    }
    expect(days('2101-01-01', '2101-12-31').filter(statutoryHoliday)).toEqual([]);
  });
});

describe('another year', () => {
  const year2027 = {
    year: 2027,
    sources: ['通知'],
    daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-03' }],
    workdays: ['2027-01-09'],
  };

  test('decides its days, leaves the given calendar as it was and changes the version', () => {
    const longer = withYear(officialCalendar, year2027);
    expect(isWorkingDay(longer, '2027-01-01')).toBe(false);
    expect(isWorkingDay(longer, '2027-01-09')).toBe(true);
    expect(isAnnounced(officialCalendar, '2027-01-01')).toBe(false);
    expect(longer.version).toMatch(/^2007-2027\.[0-9a-f]{8}$/);
  });

  test('replaces the year it amends, and the version tells the amendment', () => {
    const longer = withYear(officialCalendar, year2027);
    const amended = withYear(longer, { ...year2027, workdays: [] });
    expect(isWorkingDay(amended, '2027-01-09')).toBe(false);
    expect(amended.version).not.toBe(longer.version);
    expect(withYear(amended, year2027)).toEqual(longer);
  });

  test('is refused if it contradicts itself', () => {
    expect(() => withYear(officialCalendar, { ...year2027, workdays: ['2027-01-02'] })).toThrow(RangeError);
  });
});
