import { type Calendar, daysBetween, isWorkingDay, plusDays } from '@heng/legal-time';

/** The first day of a year that is a working day by one calendar only; undefined when there is none. */
export function firstChange(before: Calendar, after: Calendar, year: number): string | undefined {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => plusDays(first, n)).find(
    (day) => isWorkingDay(before, day) !== isWorkingDay(after, day),
  );
}
