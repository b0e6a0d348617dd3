import { CalendarYearImported } from '@heng/contracts';
import { isWorkingDay } from '@heng/legal-time';
import { given, fact } from '@heng/testing/rules';
import { year2027, year2028 } from '../../../test/calendar-years.js';
import { calendarWith, type ImportedCalendar, importYear } from './imported-calendar.js';

const by = { importedBy: { sub: 'staff-1', role: 'alliance-staff' }, reason: '国务院办公厅公布了放假安排。' } as const;
const imports =
  (data: unknown, today = '2026-11-05') =>
  (current: ImportedCalendar | null) =>
    importYear(current, data, by, today);
const with2027: ImportedCalendar = { ...imports(year2027)(null).state, version: 1 };

test('staff import the year that follows the known ones, with who did it, when and why', () => {
  const { years } = given<ImportedCalendar | null>(null)
    .when(imports(year2027))
    .then([
      fact(CalendarYearImported, {
        year: 2027,
        importedOn: '2026-11-05',
        reason: by.reason,
        calendar: calendarWith([year2027]).version,
      }),
    ]);
  expect(years).toEqual([{ ...year2027, ...by, importedOn: '2026-11-05' }]);
  expect(calendarWith(years).version).toMatch(/^2007-2027\.[0-9a-f]{8}$/);
});

test('they amend an imported year and one that the suite ships: each is there once', () => {
  const amended = {
    ...year2027,
    daysOff: [...year2027.daysOff, { name: '春节', from: '2027-02-14', until: '2027-02-14' }],
  };
  const { state } = imports(amended, '2027-01-20')(with2027);
  expect(state.years.map(({ year, importedOn }) => [year, importedOn])).toEqual([[2027, '2027-01-20']]);
  const shipped = calendarWith([]).years[2026]!;
  const december = {
    ...shipped,
    daysOff: [...shipped.daysOff, { name: '元旦', from: '2026-12-31', until: '2026-12-31' }],
  };
  const both = imports(december)(with2027).state.years;
  expect(both.map(({ year }) => year)).toEqual([2026, 2027]);
  expect(isWorkingDay(calendarWith(both), '2026-12-31')).toBe(false);
});

test.each([
  ['calendar-year-invalid', { ...year2027, workdays: ['2027-01-08'] }],
  ['calendar-year-invalid', { ...year2027, sources: [] }],
  ['calendar-year-not-next', year2028],
  [
    'calendar-year-not-next',
    { ...year2027, year: 2006, daysOff: [{ name: '元旦', from: '2006-01-01', until: '2006-01-01' }], workdays: [] },
  ],
  ['calendar-holidays-missing', { ...year2027, daysOff: year2027.daysOff.slice(0, 3) }],
])('%s (%#)', (code, data) => {
  given<ImportedCalendar | null>(null).when(imports(data)).then(`registry.${code}`);
});

test('a fault is told in one sentence of each language, which names the field', () => {
  const refused = () => imports({ ...year2027, workdays: ['2027-01-08'] })(null);
  expect(refused).toThrow(
    expect.objectContaining({
      zh: '该年度的放假安排有误：workdays 中的 2027-01-08 不是星期六或星期日，只有周末可以调休上班。',
      en: 'The calendar year is not valid: workdays names 2027-01-08, which is no Saturday or Sunday; only a weekend day can be made a working day.',
    }) as Error,
  );
});
