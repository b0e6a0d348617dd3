import { calendarData } from './calendar-data.js';
import { type CalendarYear, parseCalendarYear } from './calendar-year.js';
import { type IsoDate, isoDate, isWeekend, yearOf } from './iso-date.js';
import { statutoryHoliday } from './statutory-holidays.js';

/** The announced years; the version changes with any of their days or documents. */
export interface Calendar {
  /** First and last year and a fingerprint of the data, such as `2007-2026.1a2b3c4d`. */
  readonly version: string;
  readonly years: Readonly<Record<number, CalendarYear>>;
}

/** The years this package ships, from the State Council's notices. */
export const officialCalendar: Calendar = calendarOf(calendarData);

/** The calendar with one more year, or with an amended one. @throws RangeError if the year's data are not valid */
export function withYear(calendar: Calendar, yearData: unknown): Calendar {
  const added = parseCalendarYear(yearData);
  return calendarOf([...Object.values(calendar.years).filter(({ year }) => year !== added.year), added]);
}

/**
 * The first day of a year that the next year's notice may still change. The notices for 2008 and 2019 had 12-29 worked,
 * that for 2012 had 12-31 worked, that for 2023 had 12-31 off; none of those since 2007 changed an earlier day: a New
 * Year holiday of three days begins on 12-30 at the earliest, and the weekend day worked for it is the day before.
 */
const OPEN_FROM = '12-29';

/** True when the notices about the date are known; otherwise answers about the date are provisional. */
export function isAnnounced(calendar: Calendar, date: string): boolean {
  return dayOf(calendar, isoDate(date)).lacks === undefined;
}

/**
 * True from Monday to Friday except days off, and on make-up working weekends; in a year not announced, from Monday to
 * Friday except the holidays that the regulation itself fixes.
 */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  return dayOf(calendar, isoDate(date)).worked;
}

/** True for a weekend or holiday that moves the end of a period (民法典 203); false for a make-up working weekend. */
export function isStatutoryDayOff(calendar: Calendar, date: string): boolean {
  return !isWorkingDay(calendar, date);
}

/** The calendar's facts about one day. */
export interface Day {
  readonly date: IsoDate;
  /** The year whose notice is not known and may still change the day. */
  readonly lacks?: number | undefined;
  readonly worked: boolean;
  /** A working Saturday or Sunday. */
  readonly makeUp: boolean;
  /** The name of its holiday in the notice, or in the regulation. */
  readonly holiday?: string | undefined;
}

export function dayOf(calendar: Calendar, date: IsoDate): Day {
  const { years } = calendar;
  const [number, year] = [yearOf(date), years[yearOf(date)]];
  const makeUp = year?.workdays.includes(date) ?? false;
  const holiday = year
    ? year.daysOff.find(({ from, until }) => from <= date && date <= until)?.name
    : statutoryHoliday(date);
  const worked = makeUp || (holiday === undefined && !isWeekend(date));
  const isOpen = year && date.slice(5) >= OPEN_FROM && !years[number + 1];
  return { date, lacks: isOpen ? number + 1 : year ? undefined : number, worked, makeUp, holiday };
}

function calendarOf(data: readonly CalendarYear[]): Calendar {
  const years = [...data].sort((a, b) => a.year - b.year);
  return {
    version: `${years.at(0)?.year}-${years.at(-1)?.year}.${fingerprint(JSON.stringify(years))}`,
    years: Object.fromEntries(years.map((year) => [year.year, year])),
  };
}

/** FNV-1a, 32 bits: distinguishes versions without the asynchronous digest of browsers. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
