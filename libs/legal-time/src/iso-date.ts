/** A calendar date of China (Asia/Shanghai), `YYYY-MM-DD`; two of them compare with `<`. */
export type IsoDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** True when the date exists and is written `YYYY-MM-DD`. */
export const isDate = (text: string): text is IsoDate =>
  DATE.test(text) && (text.slice(8) <= '28' || Number(text.slice(8)) <= monthLength(...yearAndMonth(text)));

/** Parses a date. @throws RangeError unless it exists and is written `YYYY-MM-DD` */
export function isoDate(text: string): IsoDate {
  if (!isDate(text)) throw new RangeError(`"${text}" is not a date that exists, written YYYY-MM-DD.`);
  return text;
}

/**
 * The Shanghai date of an instant: UTC+8 (no summer time since 1991). @throws RangeError for an invalid instant or one
 * without a zone
 */
export function shanghaiDate(instant: string): IsoDate {
  const ms = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new RangeError(`"${instant}" is not an ISO 8601 instant with its zone, such as 2026-02-09T16:00:00Z.`);
  }
  isoDate(instant.slice(0, 10));
  return toIso(ms + SHANGHAI_OFFSET_MS);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: string): number {
  return new Date(isoDate(date)).getUTCDay();
}

export function isWeekend(date: string): boolean {
  return dayOfWeek(date) % 6 === 0;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The date `n` days later, or earlier if negative, working day or not. @throws RangeError beyond the years 0 to 9999
 */
export function plusDays(date: string, n: number): IsoDate {
  const day = Number(isoDate(date).slice(8)) + n;
  // Every month has these days: no need for the slower way of Date.
  if (Number.isInteger(day) && day >= 1 && day <= 28) return `${date.slice(0, 8)}${digits(day, 2)}` as IsoDate;
  return toIso(Date.parse(date) + n * DAY_MS);
}

/** The days from the first date to the second; negative if the second is earlier. @throws RangeError for a bad date */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(isoDate(until)) - Date.parse(isoDate(from))) / DAY_MS;
}

/** The corresponding day `n` months later, or the last day of that month if it has none (民法典 202). @throws RangeError */
export function plusMonths(date: string, n: number): IsoDate {
  const [year, month] = yearAndMonth(isoDate(date));
  const months = year * 12 + (month - 1) + n;
  const dueYear = Math.floor(months / 12);
  const dueMonth = months - dueYear * 12 + 1;
  const dueDay = Math.min(Number(date.slice(8)), monthLength(dueYear, dueMonth));
  return isoDate(`${digits(dueYear, 4)}-${digits(dueMonth, 2)}-${digits(dueDay, 2)}`);
}

export function lastDayOfMonth(date: string): IsoDate {
  return `${date.slice(0, 8)}${monthLength(...yearAndMonth(isoDate(date)))}` as IsoDate;
}

function yearAndMonth(date: string): [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function toIso(ms: number): IsoDate {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999) {
    throw new RangeError('The date lies beyond the years 0 to 9999.');
  }
  return date.toISOString().slice(0, 10) as IsoDate;
}
