import { cycle as cycleName, date as businessDate } from './event-fields.js';

/** The first and the last business date of a cycle such as `2026-H1`. @throws RangeError for another form */
export function cyclePeriod(cycle: string): { from: string; until: string } {
  if (!cycleName.safeParse(cycle).success)
    throw new RangeError(`Not a cycle: "${cycle}"; a cycle is YYYY-H1 or YYYY-H2.`);
  const year = cycle.slice(0, 4);
  return cycle.endsWith('H1')
    ? { from: `${year}-01-01`, until: `${year}-06-30` }
    : { from: `${year}-07-01`, until: `${year}-12-31` };
}

/** The cycle of a business date. @throws RangeError for an impossible date */
export function cycleOf(date: string): string {
  if (!businessDate.safeParse(date).success)
    throw new RangeError(`Not a date: "${date}"; a business date is YYYY-MM-DD.`);
  return `${date.slice(0, 4)}-${date.slice(5, 7) <= '06' ? 'H1' : 'H2'}`;
}
