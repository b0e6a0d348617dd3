import { type Calendar, type Day, dayOf } from './calendar.js';
import { type IsoDate, isoDate, plusDays, plusMonths } from './iso-date.js';
import { explain, type Period, type Term } from './periods.js';
import { dayWords, passedWords, type Step } from './words.js';

/**
 * The day that lies a term before `until`, which does not count: what has to be done that long before must be done on it.
 * The Civil Code moves no such day; one that is off is said to be so. @throws RangeError for a bad date or length
 */
export function countBack(calendar: Calendar, until: string, term: Term): Period {
  const [length, unit] = Object.entries(term)[0] as [keyof typeof UNITS, number];
  if (!Number.isSafeInteger(unit) || unit < 0)
    throw new RangeError(`The length ${unit} is not a whole number of zero or more.`);
  const end = isoDate(until);
  const days = 'workingDays' in term ? workingDaysBack(calendar, end, term.workingDays) : [];
  const date =
    'workingDays' in term ? (days.at(-1)?.date ?? end) : 'days' in term ? plusDays(end, -unit) : plusMonths(end, -unit);
  const last = dayOf(calendar, date);
  const steps = [
    startWords(end),
    ...passedWords(days.toReversed()),
    resultWords(last, unit, UNITS[length]),
    ...offDay(last),
  ];
  return { date, ...explain(calendar, [...days, last], steps) };
}

const UNITS = {
  workingDays: { zh: '个工作日', en: 'working days' },
  days: { zh: '日', en: 'days' },
  months: { zh: '个月', en: 'months' },
};

function workingDaysBack(calendar: Calendar, end: IsoDate, n: number): Day[] {
  const days: Day[] = [];
  for (let [date, counted] = [end, 0]; counted < n;) {
    date = plusDays(date, -1);
    const day = dayOf(calendar, date);
    days.push(day);
    if (day.worked) counted += 1;
  }
  return days;
}

const startWords = (end: IsoDate): Step => ({
  zh: `自${end}的前一日起向前计算，当日不计入。`,
  en: `Counting goes back from the day before ${end}, which itself does not count.`,
});

function resultWords(last: Day, n: number, unit: Step): Step {
  const { zh, en } = dayWords(last);
  return { zh: `向前${n}${unit.zh}为${zh}。`, en: `${n} ${unit.en} back is ${en}.` };
}

const offDay = ({ worked }: Day): Step[] =>
  worked
    ? []
    : [
        {
          zh: '这一天是休息日。民法典没有规定向前计算时如何移动，请在此前的工作日办理。',
          en: 'This is a day off. The Civil Code does not say how it moves when counting back: act on a working day before it.',
        },
      ];
