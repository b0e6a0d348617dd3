import { type Calendar, type Day, dayOf } from './calendar.js';
import { daysBetween, type IsoDate, isoDate, plusDays, plusMonths } from './iso-date.js';
import {
  dayWords,
  offRuns,
  offWords,
  passedWords,
  pastWords,
  pauseWords,
  provisionalWords,
  recomputedWords,
  type Step,
} from './words.js';

/** Days that a period leaves out: from `from` to the day before `until`. Pauses are in order and do not overlap. */
export interface Pause {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The length of a clock: one or more working days, days or months. */
export type Term = Readonly<{ workingDays: number } | { days: number } | { months: number }>;

interface Explained {
  /** True when it touches a day whose notice is not known: recompute when that year's calendar arrives. */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly steps: readonly Step[];
}

/** A period's last day, which ends at 24:00 in Shanghai, and its computation. */
export interface Period extends Explained {
  readonly date: IsoDate;
}

export interface WorkingDayCount extends Explained {
  readonly count: number;
}

/** The `n`th working day after `from`, which does not count (民法典 201). @throws RangeError for a bad date or `n` */
export function addWorkingDays(calendar: Calendar, from: string, n: number, pauses: readonly Pause[] = []): Period {
  const start = startOf(from, n);
  const days: Day[] = [];
  let last = dayOf(calendar, start);
  for (let counted = 0; counted < n; counted += last.worked ? 1 : 0) {
    last = dayOf(calendar, dayAfter(last.date, pauses));
    days.push(last);
  }
  const { zh, en } = dayWords(last);
  const result =
    n === 0
      ? { zh: `期间为0个工作日，即${zh}当日。`, en: `Zero working days: ${en} itself.` }
      : { zh: `第${n}个工作日为${zh}，至当日24时止。`, en: `Working day ${n} is ${en}, until 24:00.` };
  const passed = [...pauseWords(pausesBy(last.date, pauses)), ...passedWords(days)];
  return { date: last.date, ...explain(calendar, days, [startWords(start), ...passed, result]) };
}

/** The working days after `from`, up to and including `until`. @throws RangeError for a bad date or an earlier `until` */
export function countWorkingDays(calendar: Calendar, from: string, until: string): WorkingDayCount {
  const start = isoDate(from);
  const end = isoDate(until);
  if (end < start) throw new RangeError(`The end ${end} precedes the start ${start}.`);
  const days: Day[] = [];
  for (let date = start; date < end;) {
    date = plusDays(date, 1);
    days.push(dayOf(calendar, date));
  }
  const count = days.filter(({ worked }) => worked).length;
  const result = { zh: `至${end}共${count}个工作日。`, en: `Working days until ${end}: ${count}.` };
  return { count, ...explain(calendar, days, [startWords(start), ...passedWords(days), result]) };
}

/** The last day of `n` months from `from` (民法典 201–203). @throws RangeError for a bad date or `n` */
export function addMonths(calendar: Calendar, from: string, n: number, pauses: readonly Pause[] = []): Period {
  const start = startOf(from, n);
  const due = plusMonths(start, n);
  const months = `${n} month${n === 1 ? '' : 's'}`;
  const step =
    due.slice(8) === start.slice(8)
      ? {
          zh: `自${start}起${n}个月，到期月的对应日为${due}（民法典第二百零二条）。`,
          en: `${months} from ${start}: the corresponding day is ${due} (Civil Code art. 202).`,
        }
      : {
          zh: `自${start}起${n}个月，到期月没有对应日，以月末日${due}为最后一日（民法典第二百零二条）。`,
          en: `${months} from ${start}: no corresponding day, so the last of the month, ${due} (Civil Code art. 202).`,
        };
  return endOn(calendar, afterPauses(start, due, pauses), [step], pauses);
}

/** The last day of `n` calendar days from `from`, which does not count (民法典 201, 203). @throws RangeError likewise */
export function addDays(calendar: Calendar, from: string, n: number, pauses: readonly Pause[] = []): Period {
  const start = startOf(from, n);
  const due = afterPauses(start, plusDays(start, n), pauses);
  return endOn(calendar, due, [startWords(start), { zh: `第${n}日为${due}。`, en: `Day ${n} is ${due}.` }], pauses);
}

/** 民法典 203: a last day that is a statutory day off moves to the first day after it. */
function endOn(calendar: Calendar, due: IsoDate, steps: readonly Step[], pauses: readonly Pause[]): Period {
  const off: Day[] = [];
  let last = dayOf(calendar, due);
  while (!last.worked) {
    off.push(last);
    last = dayOf(calendar, dayAfter(last.date, pauses));
  }
  const moved = [...pauseWords(pausesBy(last.date, pauses)), ...offRuns(off).map(movedWords)];
  const { zh, en } = dayWords(last);
  const result = { zh: `最后一日为${zh}，至当日24时止。`, en: `The last day is ${en}, until 24:00.` };
  return { date: last.date, ...explain(calendar, [...off, last], [...steps, ...moved, result]) };
}

/** True when the last day has ended. A period never ends on a provisional date: it waits for the calendar. */
export const isOver = (
  { date, provisional }: Readonly<{ date: string; provisional: boolean }>,
  today: string,
): boolean => !provisional && date < isoDate(today);

/**
 * A period as another calendar gives it, with the reason for its new last day; undefined when it is over. The last day is
 * never before the day of the recomputation, on which people learn of it.
 */
export function renewPeriod(
  before: Readonly<{ date: string; provisional: boolean }>,
  computed: Period,
  today: string,
): Period | undefined {
  if (isOver(before, today)) return undefined;
  const isPast = isOver(computed, today);
  const date = isPast ? isoDate(today) : computed.date;
  const reason = isPast ? pastWords(computed.date, date) : recomputedWords(before.date, date);
  return { ...computed, date, steps: isPast || date !== before.date ? [...computed.steps, reason] : computed.steps };
}

/** The next day outside all pauses. */
function dayAfter(date: IsoDate, pauses: readonly Pause[]): IsoDate {
  const next = plusDays(date, 1);
  const pause = pauses.find(({ from, until }) => from <= next && next < until);
  return pause ? dayAfter(plusDays(pause.until, -1), pauses) : next;
}

/** The end of a period of calendar days, moved by the days of each pause that begins in it. */
function afterPauses(start: IsoDate, due: IsoDate, pauses: readonly Pause[]): IsoDate {
  let end = due;
  for (const { from, until } of pauses) {
    const first = from > start ? from : plusDays(start, 1);
    if (first <= end && first < until) end = plusDays(end, daysBetween(first, until));
  }
  return end;
}

const pausesBy = (date: IsoDate, pauses: readonly Pause[]): Pause[] => pauses.filter(({ from }) => from <= date);

/** The part that every result has: whether it is provisional, its calendar, its steps. */
export function explain(calendar: Calendar, days: readonly Day[], steps: readonly Step[]): Explained {
  return {
    provisional: days.some(({ lacks }) => lacks !== undefined),
    calendarVersion: calendar.version,
    steps: [...steps, ...provisionalWords(days)],
  };
}

function movedWords(off: readonly Day[]): Step {
  const { zh, en } = offWords(off);
  return {
    zh: `${zh}，以休假日结束的次日为最后一日（民法典第二百零三条）。`,
    en: `${en}: the period ends on the day after (Civil Code art. 203).`,
  };
}

function startWords(start: IsoDate): Step {
  return {
    zh: `自${start}的次日起算，当日不计入（民法典第二百零一条）。`,
    en: `Counting starts the day after ${start}, which itself does not count (Civil Code art. 201).`,
  };
}

function startOf(from: string, n: number): IsoDate {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`The length ${n} is not a whole number of zero or more.`);
  return isoDate(from);
}
