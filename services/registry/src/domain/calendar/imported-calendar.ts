import { type Actor, CalendarYearImported } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import {
  type Calendar,
  CalendarFault,
  type CalendarYear,
  isStatutoryDayOff,
  officialCalendar,
  parseCalendarYear,
  statutoryHolidays,
  withYear,
} from '@heng/legal-time';
import { refuse } from './calendar-refusals.js';

/** A year as staff imported it last. */
export type ImportedYear = CalendarYear &
  Readonly<{ importedOn: string; importedBy: Pick<Actor, 'sub' | 'role'>; reason: string }>;

/** The years that staff imported, each once; the events have every earlier state. */
export type ImportedCalendar = Readonly<{ id: string; version: number; years: readonly ImportedYear[] }>;

/** The one record of its kind. */
export const CALENDAR = 'calendar';

/** The calendar that the suite ships, with the imported years. */
export const calendarWith = (years: readonly CalendarYear[]): Calendar => years.reduce(withYear, officialCalendar);

type Import = Readonly<{ importedBy: ImportedYear['importedBy']; reason: string }>;

/**
 * Staff import the announced year that follows the known ones, or amend a known year (as in 2015, 2019 and 2020).
 * @throws also `registry.calendar-year-invalid` with the fault that the calendar finds
 */
export function importYear(
  current: ImportedCalendar | null,
  data: unknown,
  given: Import,
  today: string,
): Decision<Omit<ImportedCalendar, 'version'>> {
  const known = current?.years ?? [];
  const before = calendarWith(known);
  const added = parsed(data);
  const { year, sources, daysOff, workdays } = added;
  const calendar = withYear(before, added);
  const next = Math.max(...Object.keys(before.years).map(Number)) + 1;
  if (year > next || year < Number(Object.keys(before.years)[0]))
    throw refuse('calendar-year-not-next', { year, next });
  const missing = statutoryHolidays(year).filter((date) => !isStatutoryDayOff(calendar, date));
  if (missing.length > 0) throw refuse('calendar-holidays-missing', { year, missing: missing.join(', ') });
  const imported = { ...added, ...given, importedOn: today };
  const years = [...known.filter((one) => one.year !== year), imported].toSorted((a, b) => a.year - b.year);
  const days = { sources: [...sources], daysOff: [...daysOff], workdays: [...workdays] };
  const { reason } = given;
  const told = { year, ...days, calendar: calendar.version, importedOn: today, reason };
  return { state: { id: CALENDAR, years }, events: [CalendarYearImported.of(CALENDAR, told)] };
}

function parsed(data: unknown): CalendarYear {
  try {
    return parseCalendarYear(data);
  } catch (error) {
    if (!(error instanceof CalendarFault)) throw error;
    throw refuse('calendar-year-invalid', { faultZh: error.zh, faultEn: error.message });
  }
}
