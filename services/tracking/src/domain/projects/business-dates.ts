import { refuse } from './project-refusals.js';

/** Only past events are recorded: a business date is never after today. */
export function requireHappened(field: string, date: string, today: string): void {
  if (date > today) throw refuse('date-in-future', { field, date, today });
}

/** Days without work: `until` is the last of them, null while the project is suspended. */
export type Suspension = Readonly<{ from: string; until: string | null; reason: string }>;

type Span = Readonly<{ startedOn: string; endedOn: string | null; suspensions?: readonly Suspension[] }>;

/** Everything in a project happens between its start and its end, both included, and on no suspended day. */
export function requireWithinProject(field: string, date: string, { startedOn, endedOn, suspensions }: Span): void {
  if (date < startedOn || (endedOn !== null && date > endedOn))
    throw refuse('outside-project', { field, date, startedOn, endedOn: endedOn ?? '…' });
  const suspended = suspensions?.find(({ from, until }) => from <= date && (until === null || date <= until));
  if (suspended) throw refuse('in-suspension', { field, date, from: suspended.from, until: suspended.until ?? '…' });
}

/** The latest of some dates; null when there is none. */
export const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
