import { isDate, type IsoDate, isWeekend, yearOf } from './iso-date.js';

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

/** A fault in the data of a year, in one sentence of each language; `message` is the English one. */
export class CalendarFault extends RangeError {
  override readonly name = 'CalendarFault';
  readonly zh: string;

  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
  }
}

/** Checks and normalises one year's data from outside. @throws CalendarFault naming the field, its fault and the rule */
export function parseCalendarYear(input: unknown): CalendarYear {
  const fields = asRecord(input, 'The calendar year');
  const year = fields['year'];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1000 || year > 9999)
    throw new CalendarFault(
      `year 为 ${JSON.stringify(year)}，须为四位数的年份。`,
      `year is ${JSON.stringify(year)}; it must be a number of four digits.`,
    );
  const sources = asArray(fields['sources'], 'sources').map((source, i) => asText(source, `sources[${i}]`));
  if (sources.length === 0)
    throw new CalendarFault(
      'sources 为空，须写明公布该年安排的文件。',
      'sources is empty; the year must name the document that announced it.',
    );
  const daysOff = asArray(fields['daysOff'], 'daysOff').map((run, i) => parseDaysOff(run, year, `daysOff[${i}]`));
  if (daysOff.length === 0)
    throw new CalendarFault(
      'daysOff 为空，每年都有法定节假日。',
      'daysOff is empty; every year has statutory holidays.',
    );
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
  if (until < from)
    throw new CalendarFault(
      `${field}.until 为 ${until}，不得早于 from（${from}）。`,
      `${field}.until is ${until}; it must not precede from, ${from}.`,
    );
  return { name, from, until };
}

function refuseOverlaps(daysOff: readonly DaysOff[], workdays: readonly IsoDate[]): void {
  for (const [i, run] of daysOff.entries()) {
    const next = daysOff[i + 1];
    if (next && next.from <= run.until)
      throw new CalendarFault(
        `daysOff 两次列出 ${next.from}，一日只能列一次。`,
        `daysOff names ${next.from} twice; a day is off once.`,
      );
  }
  for (const [i, day] of workdays.entries()) {
    if (workdays[i + 1] === day)
      throw new CalendarFault(
        `workdays 两次列出 ${day}，一日只能列一次。`,
        `workdays names ${day} twice; a day is worked once.`,
      );
    if (!isWeekend(day))
      throw new CalendarFault(
        `workdays 中的 ${day} 不是星期六或星期日，只有周末可以调休上班。`,
        `workdays names ${day}, which is no Saturday or Sunday; only a weekend day can be made a working day.`,
      );
    if (daysOff.some(({ from, until }) => from <= day && day <= until))
      throw new CalendarFault(
        `workdays 中的 ${day} 也列在 daysOff 中，一日不能既休息又上班。`,
        `workdays names ${day}, which daysOff names too; a day is either off or worked.`,
      );
  }
}

function asRecord(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(field, value, '须为对象', 'an object');
}

function asArray(value: unknown, field: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(field, value, '须为列表', 'a list');
}

function asText(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw wrong(field, value, '须为非空文字', 'a text that is not empty');
}

function asDate(value: unknown, year: number, field: string): IsoDate {
  const text = asText(value, field);
  if (!isDate(text))
    throw wrong(field, text, '须为存在的日期，格式为 YYYY-MM-DD', 'a date that exists, written YYYY-MM-DD');
  if (yearOf(text) === year) return text;
  throw new CalendarFault(
    `${field} 为 ${text}，须在 ${year} 年之内；属于其他年度的日子列入该年度。`,
    `${field} is ${text}; it must lie in ${year}, put it into the file of its own year.`,
  );
}

const wrong = (field: string, value: unknown, zh: string, en: string) =>
  new CalendarFault(
    `${field} 为 ${JSON.stringify(value)}，${zh}。`,
    `${field} is ${JSON.stringify(value)}; it must be ${en}.`,
  );
