import { type Calendar, dayOfWeek, isWorkingDay, lastDayOfMonth, plusDays } from '@heng/legal-time';
import { Fragment } from 'react';
import type { Visit } from '../web/page.js';
import { monthIn } from '../words/dates.js';

type Given = Readonly<{ month: string; calendar: Calendar; marked?: string | undefined; visit: Visit }>;

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** The twelve months of a year. */
export const Months = ({ year, ...given }: Omit<Given, 'month'> & Readonly<{ year: number }>) => (
  <div className="months">
    {MONTHS.map((month) => (
      <MonthGrid key={month} month={`${year}-${month}`} {...given} />
    ))}
  </div>
);

/** A month as a table of weeks from Monday on; a weekday off has 休, a weekend day worked has 班. */
export function MonthGrid({ month, calendar, marked, visit }: Given) {
  const { calendar: words } = visit.words;
  return (
    <table className="month">
      <caption>{monthIn(visit.language, month)}</caption>
      <thead>
        <tr>
          {Object.entries(words.weekdays).map(([name, { short, long }]) => (
            <th key={name} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={i}>
            {week.map((on, j) => (
              <Fragment key={j}>
                {on ? <Cell on={on} calendar={calendar} isMarked={on === marked} visit={visit} /> : <td />}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OfCell = Readonly<{ on: string; calendar: Calendar; isMarked: boolean; visit: Visit }>;

function Cell({ on, calendar, isMarked, visit }: OfCell) {
  const { calendar: words } = visit.words;
  const isWeekend = dayOfWeek(on) % 6 === 0;
  const isWorked = isWorkingDay(calendar, on);
  const mark = isWorked && isWeekend ? words.worked : !isWorked && !isWeekend ? words.off : undefined;
  return (
    <td className={isWorked ? undefined : 'off'} aria-current={isMarked ? 'date' : undefined}>
      {Number(on.slice(8))}
      {mark && <small>{mark}</small>}
    </td>
  );
}

/** The days of a month by weeks from Monday on; undefined before its first day and after its last. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const blank = (dayOfWeek(first) + 6) % 7;
  const length = Number(lastDayOfMonth(first).slice(8));
  return Array.from({ length: Math.ceil((blank + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => {
      const n = week * 7 + day - blank;
      return n >= 0 && n < length ? plusDays(first, n) : undefined;
    }),
  );
}
