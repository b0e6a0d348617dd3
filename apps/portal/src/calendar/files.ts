import { plusDays } from '@heng/legal-time';
import { stringify } from 'csv-stringify/sync';
import { mustFind } from '../web/changes.js';
import { defineDownload } from '../web/download.js';
import type { Words } from '../words/index.js';
import { calendarOf, type Year } from './official.js';

type OfCalendar = Words['calendar'];
type Days = Readonly<{ name: string; from: string; until: string; isWorked: boolean }>;

/** The days off and the working weekends of a year, in order. */
const daysOf = ({ daysOff, workdays }: Year): Days[] =>
  [
    ...daysOff.map((days) => ({ ...days, isWorked: false })),
    ...workdays.map((on) => ({ name: '', from: on, until: on, isWorked: true })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** A table with a line for each day. */
export function csvOf(year: Year, { columns, off, worked }: OfCalendar): string {
  const lines = daysOf(year).flatMap(({ name, from, until, isWorked }) => {
    const days = [from];
    while (days.at(-1)! < until) days.push(plusDays(days.at(-1)!, 1));
    return days.map((on) => [on, isWorked ? worked : off, name]);
  });
  return stringify([Object.values(columns), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** A calendar (RFC 5545) with an all-day event for each run of days; DTEND is the day after the last one. */
export async function icsOf(year: Year, { title, off, worked, event }: OfCalendar, host: string): Promise<string> {
  // Loaded when it is asked for: it holds memory that the pages need.
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Heng//calendar//ZH');
  calendar.updatePropertyWithValue('x-wr-calname', title);
  const stamp = ICAL.Time.fromDateTimeString(`${year.importedOn ?? `${year.year}-01-01`}T00:00:00Z`);
  for (const { name, from, until, isWorked } of daysOf(year)) {
    const one = new ICAL.Component('vevent');
    one.updatePropertyWithValue('uid', `${from}@${host}`);
    one.updatePropertyWithValue('dtstamp', stamp);
    one.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(from));
    one.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(plusDays(until, 1)));
    one.updatePropertyWithValue('summary', isWorked ? worked : event(off, name));
    one.updatePropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(one);
  }
  return `${calendar.toString()}\r\n`;
}

const FORMATS = {
  csv: { type: 'text/csv', of: csvOf },
  ics: { type: 'text/calendar', of: icsOf },
};
export const formats = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** A year of the calendar as a file. */
export const downloadCalendar = defineDownload({
  path: '/calendar/export/:format',
  who: 'everyone',
  load: async (visit) => {
    const format = mustFind(formats, (one) => one === visit.params['format'], visit);
    const { years } = await calendarOf(visit.services);
    const year = mustFind(years, (one) => String(one.year) === visit.query.get('year'), visit);
    const { type, of } = FORMATS[format];
    const headers = {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="heng-calendar-${year.year}.${format}"`,
    };
    const response = new Response(await of(year, visit.words.calendar, new URL(visit.site).host), { headers });
    return { data: response.body, response };
  },
});
