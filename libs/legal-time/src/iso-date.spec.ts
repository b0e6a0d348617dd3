import fc from 'fast-check';
import { dayOfWeek, daysBetween, isoDate, lastDayOfMonth, plusDays, plusMonths, shanghaiDate } from './iso-date.js';

describe('a date', () => {
  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '',
  ])('%p is refused', (text) => {
    expect(() => isoDate(text)).toThrow(new RangeError(`"${text}" is not a date that exists, written YYYY-MM-DD.`));
  });

  test('a leap day is accepted in a leap year', () => {
    expect(isoDate('2024-02-29')).toBe('2024-02-29');
  });

  test('its weekday is that of the wall calendar', () => {
    expect([dayOfWeek('2026-02-28'), dayOfWeek('2026-03-01'), dayOfWeek('2026-03-02')]).toEqual([6, 0, 1]);
  });
});

describe('the Shanghai date of an instant', () => {
  test.each([
    ['2026-02-09T15:59:59.999Z', '2026-02-09'],
    ['2026-02-09T16:00:00.000Z', '2026-02-10'],
    ['2025-12-31T16:00Z', '2026-01-01'],
    ['2026-02-10T00:00:00+08:00', '2026-02-10'],
    ['2026-02-09T23:30:00-05:00', '2026-02-10'],
  ])('%s lies on %s', (instant, date) => {
    expect(shanghaiDate(instant)).toBe(date);
  });

  test.each(['2026-02-09T16:00:00', '2026-02-09', '2026-02-30T00:00:00Z', '2026-02-09T25:00:00Z', 'now'])(
    '%p is refused, for it is no instant with a zone',
    (instant) => {
      expect(() => shanghaiDate(instant)).toThrow(RangeError);
    },
  );
});

describe('arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 36, '2027-02-28'],
  ])('%s and %i months is %s', (from, n, due) => {
    expect(plusMonths(from, n)).toBe(due);
  });

  test('the last day of a month knows leap years', () => {
    const months = ['2024-02-10', '2026-02-10', '2000-02-01', '1900-02-01', '2026-12-31', '2026-04-30'];
    const lasts = ['2024-02-29', '2026-02-28', '2000-02-29', '1900-02-28', '2026-12-31', '2026-04-30'];
    expect(months.map(lastDayOfMonth)).toEqual(lasts);
  });

  test('adding days and taking them away comes back, one day at a time or all at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 800 }), (offset, n) => {
        const date = plusDays('2026-01-01', offset);
        let stepped = date;
        for (let i = 0; i < n; i += 1) stepped = plusDays(stepped, 1);
        expect(plusDays(date, n)).toBe(stepped);
        expect(plusDays(stepped, -n)).toBe(date);
        expect([daysBetween(date, stepped), daysBetween(stepped, date)]).toEqual([n, 0 - n]);
      }),
    );
  });

  test('nothing lies beyond the year 9999', () => {
    expect(plusDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => plusDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => plusMonths('9999-12-31', 1)).toThrow(RangeError);
  });
});
