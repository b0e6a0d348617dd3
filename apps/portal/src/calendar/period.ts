import { isBusinessDate } from '@heng/contracts';
import { addDays, addMonths, addWorkingDays, type Calendar, countBack, type Period } from '@heng/legal-time';

export const UNITS = ['workingDays', 'days', 'months', 'years'] as const;
export type Unit = (typeof UNITS)[number];
/** A period that a reader asks for. */
export type Asked = Readonly<{ from: string; n: number; unit: Unit; back: boolean }>;

const MOST: Readonly<Record<Unit, number>> = { workingDays: 1000, days: 3660, months: 600, years: 50 };

/** The question in the address, or the names of the fields that do not fit. */
export function askedIn(query: URLSearchParams): Asked | { faults: ('from' | 'n')[] } {
  const [from, n] = [query.get('from') ?? '', Number(query.get('n') || Number.NaN)];
  const unit = UNITS.find((one) => one === query.get('unit')) ?? 'workingDays';
  const isLength = Number.isSafeInteger(n) && n >= 0 && n <= MOST[unit];
  // Far from the years that the regulation of holidays knows nothing can be said.
  const isDay = isBusinessDate(from) && from >= '2007-01-01' && from <= '2050-12-31';
  if (!isDay || !isLength)
    return { faults: [...(isDay ? [] : ['from' as const]), ...(isLength ? [] : ['n' as const])] };
  return { from, n, unit, back: query.get('direction') === 'before' };
}

/** The period by the calendar, with its steps (民法典 200–204). */
export function periodOf({ from, n, unit, back }: Asked, calendar: Calendar): Period {
  const months = unit === 'years' ? n * 12 : n;
  if (unit === 'workingDays')
    return back ? countBack(calendar, from, { workingDays: n }) : addWorkingDays(calendar, from, n);
  if (unit === 'days') return back ? countBack(calendar, from, { days: n }) : addDays(calendar, from, n);
  return back ? countBack(calendar, from, { months }) : addMonths(calendar, from, months);
}
