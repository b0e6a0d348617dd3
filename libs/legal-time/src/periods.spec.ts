import fc from 'fast-check';
import { isStatutoryDayOff, isWorkingDay, officialCalendar, withYear } from './calendar.js';
import { plusDays, plusMonths } from './iso-date.js';
import { addDays, addMonths, addWorkingDays, countWorkingDays } from './periods.js';

const anyDate = fc.integer({ min: 0, max: 9_000 }).map((n) => plusDays('2005-01-01', n));
const anyLength = fc.integer({ min: 0, max: 300 });
const known = (date: string): boolean => date >= '2007-01-01' && date <= '2026-12-28';

describe('working days', () => {
  test.each([
    ['2026-02-09', 10, '2026-02-28'],
    ['2026-09-18', 10, '2026-10-09'],
    ['2025-01-20', 10, '2025-02-08'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-14', 0, '2026-02-14'],
  ])('from %s the working day number %i is %s', (from, n, date) => {
    expect(addWorkingDays(officialCalendar, from, n).date).toBe(date);
    expect(countWorkingDays(officialCalendar, from, date).count).toBe(n);
  });

  test('the steps tell how ten working days reach a Saturday after Spring Festival', () => {
    expect(addWorkingDays(officialCalendar, '2026-02-09', 10)).toEqual({
      date: '2026-02-28',
      provisional: false,
      calendarVersion: officialCalendar.version,
      steps: [
        {
          zh: '自2026-02-09的次日起算，当日不计入（民法典第二百零一条）。',
          en: 'Counting starts the day after 2026-02-09, which itself does not count (Civil Code art. 201).',
        },
        {
          zh: '2026-02-15至2026-02-23休息（春节），不计入。',
          en: '2026-02-15 to 2026-02-23 are off (Spring Festival): not counted.',
        },
        {
          zh: '2026-02-14、2026-02-28为调休上班的周末，计入。',
          en: 'Make-up working weekend days, counted: 2026-02-14, 2026-02-28.',
        },
        {
          zh: '第10个工作日为2026-02-28（调休上班的星期六），至当日24时止。',
          en: 'Working day 10 is 2026-02-28 (a make-up working Saturday), until 24:00.',
        },
      ],
    });
  });

  test('ordinary weekends take one step, however many there are', () => {
    const { steps } = addWorkingDays(officialCalendar, '2026-07-01', 45);
    expect(steps.map(({ zh }) => zh)).toEqual([
      '自2026-07-01的次日起算，当日不计入（民法典第二百零一条）。',
      '其间普通周末18天，不计入。',
      '第45个工作日为2026-09-02（星期三），至当日24时止。',
    ]);
  });

  test('a holiday that joins a weekend is one step with it', () => {
    const { steps } = countWorkingDays(officialCalendar, '2014-05-30', '2014-06-03');
    expect(steps[1]?.zh).toBe('2014-05-31至2014-06-02休息（端午节），不计入。');
    expect(steps.at(-1)?.zh).toBe('至2014-06-03共1个工作日。');
  });

  test('adding n working days and counting them gives n, and the last of them is worked', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (from, n) => {
        const { date } = addWorkingDays(officialCalendar, from, n);
        expect(countWorkingDays(officialCalendar, from, date).count).toBe(n);
        if (n > 0) expect(isWorkingDay(officialCalendar, date)).toBe(true);
      }),
    );
  });

  test('one working day more ends later, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(anyDate, anyLength, fc.integer({ min: 0, max: 30 }), (from, n, later) => {
        const { date } = addWorkingDays(officialCalendar, from, n);
        expect(addWorkingDays(officialCalendar, from, n + 1).date > date).toBe(true);
        expect(addWorkingDays(officialCalendar, plusDays(from, later), n).date >= date).toBe(true);
      }),
    );
  });

  test('counts of two adjoining stretches add up', () => {
    fc.assert(
      fc.property(anyDate, anyLength, anyLength, (from, first, second) => {
        const middle = plusDays(from, first);
        const until = plusDays(middle, second);
        const count = (a: string, b: string): number => countWorkingDays(officialCalendar, a, b).count;
        expect(count(from, middle) + count(middle, until)).toBe(count(from, until));
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2025-11-15', 3, '2026-02-24'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-06-25', 3, '2026-09-28'],
    ['2026-07-01', 3, '2026-10-08'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-08-10', 2, '2026-10-10'],
    ['2026-08-11', 2, '2026-10-12'],
  ])('from %s, %i months end on %s', (from, n, date) => {
    expect(addMonths(officialCalendar, from, n).date).toBe(date);
  });

  test('the steps tell the corresponding day and why it moved', () => {
    expect(addMonths(officialCalendar, '2025-11-15', 3).steps).toEqual([
      {
        zh: '自2025-11-15起3个月，到期月的对应日为2026-02-15（民法典第二百零二条）。',
        en: '3 months from 2025-11-15: the corresponding day is 2026-02-15 (Civil Code art. 202).',
      },
      {
        zh: '2026-02-15至2026-02-23休息（春节），以休假日结束的次日为最后一日（民法典第二百零三条）。',
        en: '2026-02-15 to 2026-02-23 are off (Spring Festival): the period ends on the day after (Civil Code art. 203).',
      },
      {
        zh: '最后一日为2026-02-24（星期二），至当日24时止。',
        en: 'The last day is 2026-02-24 (Tuesday), until 24:00.',
      },
    ]);
  });

  test('the steps tell a missing day and a make-up Saturday that does not move it', () => {
    expect(addMonths(officialCalendar, '2025-11-30', 3).steps.map(({ zh }) => zh)).toEqual([
      '自2025-11-30起3个月，到期月没有对应日，以月末日2026-02-28为最后一日（民法典第二百零二条）。',
      '最后一日为2026-02-28（调休上班的星期六），至当日24时止。',
    ]);
  });

  test('more months or a later start never end earlier', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (from, n, later) => {
        const { date } = addMonths(officialCalendar, from, n);
        expect(addMonths(officialCalendar, from, n + 1).date >= date).toBe(true);
        expect(addMonths(officialCalendar, plusDays(from, later), n).date >= date).toBe(true);
      }),
    );
  });
});

describe('calendar days', () => {
  test.each([
    ['2026-02-01', 13, '2026-02-14'],
    ['2026-02-01', 14, '2026-02-24'],
    ['2026-03-02', 15, '2026-03-17'],
    ['2026-03-06', 15, '2026-03-23'],
    ['2026-03-06', 60, '2026-05-06'],
  ])('from %s, %i days end on %s', (from, n, date) => {
    expect(addDays(officialCalendar, from, n).date).toBe(date);
  });

  test('the steps tell the day and why it moved', () => {
    expect(addDays(officialCalendar, '2026-03-06', 15).steps).toEqual([
      expect.objectContaining({ en: expect.stringContaining('the day after 2026-03-06') as string }),
      { zh: '第15日为2026-03-21。', en: 'Day 15 is 2026-03-21.' },
      {
        zh: '2026-03-21至2026-03-22休息（周末），以休假日结束的次日为最后一日（民法典第二百零三条）。',
        en: '2026-03-21 to 2026-03-22 are off (weekend): the period ends on the day after (Civil Code art. 203).',
      },
      { zh: '最后一日为2026-03-23（星期一），至当日24时止。', en: 'The last day is 2026-03-23 (Monday), until 24:00.' },
    ]);
  });

  test('days and months end on the first day from the due day on that is no day off', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (from, n) => {
        for (const [due, { date }] of [
          [plusDays(from, n), addDays(officialCalendar, from, n)] as const,
          [plusMonths(from, n % 60), addMonths(officialCalendar, from, n % 60)] as const,
        ]) {
          let expected = due;
          while (isStatutoryDayOff(officialCalendar, expected)) expected = plusDays(expected, 1);
          expect(date).toBe(expected);
        }
      }),
    );
  });
});

describe('a year not announced', () => {
  test('makes the answer provisional, reckons by the statutory holidays and says so', () => {
    const answer = addWorkingDays(officialCalendar, '2026-12-30', 2);
    expect(answer).toMatchObject({ date: '2027-01-04', provisional: true });
    expect(answer.steps.slice(1, 2)).toEqual([
      {
        zh: '2027-01-01至2027-01-03休息（元旦），不计入。',
        en: "2027-01-01 to 2027-01-03 are off (New Year's Day): not counted.",
      },
    ]);
    expect(answer.steps.at(-1)).toEqual({
      zh: '日历中尚无2027年的放假安排：该年暂按《全国年节及纪念日放假办法》第二条的放假日和普通周末推算，上年12月29日至31日也可能随之调整；安排公布后重新计算。',
      en: 'Provisional: the calendar lacks 2027, reckoned by the statutory holidays and weekends; its notice may also change 29 to 31 December before it. Recomputed once it is announced.',
    });
  });

  test('ten working days from 2026-12-18 do not end before 2027-01-04', () => {
    expect(addWorkingDays(officialCalendar, '2026-12-18', 10)).toMatchObject({ date: '2027-01-04', provisional: true });
  });

  test.each([
    ['2026-12-18', 6, '2026-12-28', false],
    ['2026-12-18', 7, '2026-12-29', true],
    ['2026-12-18', 8, '2026-12-30', true],
  ])('from %s working day %i is %s, provisional: %p', (from, n, date, provisional) => {
    expect(addWorkingDays(officialCalendar, from, n)).toMatchObject({ date, provisional });
  });

  test('days and months that end on one of its holidays end on the first day after it', () => {
    expect(addMonths(officialCalendar, '2026-11-05', 3)).toMatchObject({ date: '2027-02-09', provisional: true });
    expect(addDays(officialCalendar, '2027-04-20', 11)).toMatchObject({ date: '2027-05-03', provisional: true });
  });

  test('is decided once its calendar arrives', () => {
    const calendar = withYear(officialCalendar, {
      year: 2027,
      sources: ['通知'],
      daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-03' }],
      workdays: [],
    });
    const answer = addWorkingDays(calendar, '2026-12-30', 2);
    expect(answer).toMatchObject({ date: '2027-01-04', provisional: false, calendarVersion: calendar.version });
    expect(answer.calendarVersion).not.toBe(officialCalendar.version);
  });

  test('makes working days provisional exactly if one of the days counted lies in it', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (from, n) => {
        const { date, provisional, steps } = addWorkingDays(officialCalendar, from, n);
        const touched = n > 0 && !(known(plusDays(from, 1)) && known(date));
        expect(provisional).toBe(touched);
        expect(countWorkingDays(officialCalendar, from, date).provisional).toBe(touched);
        expect(steps.some(({ en }) => en.startsWith('Provisional'))).toBe(touched);
      }),
    );
  });

  test('makes days and months provisional exactly if a day that could be the last lies in it', () => {
    fc.assert(
      fc.property(anyDate, anyLength, (from, n) => {
        const byDays = addDays(officialCalendar, from, n);
        expect(byDays.provisional).toBe(!(known(plusDays(from, n)) && known(byDays.date)));
        const byMonths = addMonths(officialCalendar, from, n % 40);
        expect(byMonths.provisional).toBe(!(known(plusMonths(from, n % 40)) && known(byMonths.date)));
      }),
    );
  });
});

describe('input that cannot be right', () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a length of %p is refused', (n) => {
    const message = `The length ${n} is not a whole number of zero or more.`;
    for (const add of [addWorkingDays, addMonths, addDays]) {
      expect(() => add(officialCalendar, '2026-01-01', n)).toThrow(new RangeError(message));
    }
  });

  test('a date that does not exist is refused', () => {
    for (const add of [addWorkingDays, addMonths, addDays]) {
      expect(() => add(officialCalendar, '2026-02-29', 1)).toThrow(RangeError);
    }
    expect(() => countWorkingDays(officialCalendar, '2026-01-01', '2026-02-29')).toThrow(RangeError);
  });

  test('an end before the start is refused', () => {
    expect(() => countWorkingDays(officialCalendar, '2026-01-02', '2026-01-01')).toThrow(
      new RangeError('The end 2026-01-01 precedes the start 2026-01-02.'),
    );
  });
});
