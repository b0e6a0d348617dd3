import { plusDays } from '@heng/legal-time';

/** The period of the sample: history, the half-year, and the time up to the recommendation. */
export const SPAN = { from: '2024-10-08', until: '2026-09-30' } as const;
export const CYCLE = { from: '2026-01-01', until: '2026-06-30' } as const;

/** The days on which parties submit data: once a month in the history, three times a month in the half-year. */
const handInDays: readonly string[] = [
  '2024-10-08',
  ...months('2024-10', 15).map((month) => `${month}-28`),
  ...months('2026-01', 6).flatMap((month) => [`${month}-10`, `${month}-20`, `${month}-28`]),
  '2026-06-30',
].sort();

/** A half-year as its facts are made: its last day, and the first day on which a fact of a date can be submitted. */
export type Half = Readonly<{ until: string; handedIn: (date: string) => string }>;

export const halfWith = (until: string, days: readonly string[]): Half => ({
  until,
  handedIn: (date) => {
    const day = days.find((one) => one >= date);
    if (!day) throw new RangeError(`${date} is after the last day to hand in`);
    return day;
  },
});
export const FIRST_HALF = halfWith(CYCLE.until, handInDays);
export const { handedIn } = FIRST_HALF;

export const later = (date: string, days: number): string => plusDays(date, days);
export const latest = (...dates: readonly string[]): string => [...dates].sort().at(-1)!;

function months(first: string, count: number): string[] {
  const [year, month] = first.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, i) => {
    const index = month - 1 + i;
    return `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
