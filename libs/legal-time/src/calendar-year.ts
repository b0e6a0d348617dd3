import { isoDate, type IsoDate, isWeekend, yearOf } from './iso-date.js';

/** A run of days off as in the notice, first and last day included. */
export interface DaysOff {
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The State Council's announcement for the days of one year. */
export interface CalendarYear {
  readonly year: number;
  /** The documents: the yearly notice first, then its amendments. */
  readonly sources: readonly string[];
  readonly daysOff: readonly DaysOff[];
  /** Make-up working days (调休上班): working Saturdays and Sundays. */
  readonly workdays: readonly IsoDate[];
}

/** Checks and normalises one year's data from outside. @throws RangeError naming the field, its fault and the rule */
export function parseCalendarYear(input: unknown): CalendarYear {
  const fields = asRecord(input, 'The calendar year');
  const year = fields['year'];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1000 || year > 9999) {
    throw new RangeError(`year is ${JSON.stringify(year)}; it must be a number of four digits.`);
  }
  const sources = asArray(fields['sources'], 'sources').map((source, i) => asText(source, `sources[${i}]`));
  if (sources.length === 0)
    throw new RangeError('sources is empty; the year must name the document that announced it.');
  const daysOff = asArray(fields['daysOff'], 'daysOff').map((run, i) => parseDaysOff(run, year, `daysOff[${i}]`));
  if (daysOff.length === 0) throw new RangeError('daysOff is empty; every year has statutory holidays.');
  const workdays = asArray(fields['workdays'], 'workdays').map((day, i) => asDate(day, year, `workdays[${i}]`));
  daysOff.sort((a, b) => (a.from < b.from ? -1 : 1));
  workdays.sort();
  refuseOverlaps(daysOff, workdays);
  return { year, sources, daysOff, workdays };
}

function parseDaysOff(input: unknown, year: number, field: string): DaysOff {
  const run = asRecord(input, field);
  const name = asText(run['name'], `${field}.name`);
  const from = asDate(run['from'], year, `${field}.from`);
  const until = asDate(run['until'], year, `${field}.until`);
  if (until < from) throw new RangeError(`${field}.until is ${until}; it must not precede from, ${from}.`);
  return { name, from, until };
}

function refuseOverlaps(daysOff: readonly DaysOff[], workdays: readonly IsoDate[]): void {
  for (const [i, run] of daysOff.entries()) {
    const next = daysOff[i + 1];
    if (next && next.from <= run.until) throw new RangeError(`daysOff names ${next.from} twice; a day is off once.`);
  }
  for (const [i, day] of workdays.entries()) {
    if (workdays[i + 1] === day) throw new RangeError(`workdays names ${day} twice; a day is worked once.`);
    if (!isWeekend(day)) {
      const rule = 'only a weekend day can be made a working day';
      throw new RangeError(`workdays names ${day}, which is no Saturday or Sunday; ${rule}.`);
    }
    if (daysOff.some(({ from, until }) => from <= day && day <= until)) {
      throw new RangeError(`workdays names ${day}, which daysOff names too; a day is either off or worked.`);
    }
  }
}

function asRecord(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new RangeError(`${field} is ${JSON.stringify(value)}; it must be an object.`);
}

function asArray(value: unknown, field: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError(`${field} is ${JSON.stringify(value)}; it must be a list.`);
}

function asText(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new RangeError(`${field} is ${JSON.stringify(value)}; it must be a text that is not empty.`);
}

function asDate(value: unknown, year: number, field: string): IsoDate {
  const date = isoDate(asText(value, field));
  if (yearOf(date) === year) return date;
  throw new RangeError(`${field} is ${date}; it must lie in ${year}, put it into the file of its own year.`);
}
