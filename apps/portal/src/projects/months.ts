import type { ServiceSchemas } from '@heng/clients';
import type { Values } from '../web/form.js';

export type Consultant = ServiceSchemas['tracking']['ConsultantView'];
type Entry = ServiceSchemas['tracking']['EntryView'];
type WorkDay = Pick<Entry, 'on' | 'days'>;

/** The months with days of any of them, the latest first. */
export const monthsOf = (consultants: readonly Pick<Consultant, 'months'>[]): string[] =>
  [...new Set(consultants.flatMap(({ months }) => months.map(({ month }) => month)))].sort().reverse();

export const entriesIn = ({ months }: Pick<Consultant, 'months'>, month: string): readonly Entry[] =>
  months.find((one) => one.month === month)?.entries ?? [];

/** The days of a month `YYYY-MM`. */
export function daysOfMonth(month: string): string[] {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return Array.from({ length: last }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`);
}

/**
 * The days that the enterprise co-signs as the agency last entered them, and those on which it says something else. A
 * day that it has spoken of stays out unless it says something else now.
 */
export function statementsIn(values: Values, entries: readonly Pick<Entry, 'on' | 'days' | 'cosigned' | 'said'>[]) {
  const asEntered: WorkDay[] = [];
  const otherwise: WorkDay[] = [];
  for (const { on, days: standing, cosigned, said } of entries) {
    const days = Number(values[on]);
    const entered = said.findLast(({ by }) => by === 'agency')?.days;
    if (cosigned && days === standing) continue;
    (days === entered ? asEntered : otherwise).push({ on, days });
  }
  return { asEntered, otherwise };
}
