import { refuse } from './refusals.js';

/** Only what has happened is recorded: a business date may be in the past, never after today. */
export function requireHappened(field: string, date: string, today: string): void {
  if (date > today) throw refuse('date-in-future', { field, date, today });
}

type Span = Readonly<{ startedOn: string; endedOn: string | null }>;

/** What belongs to a project happened between its start and its end, both inclusive. */
export function requireWithinProject(field: string, date: string, { startedOn, endedOn }: Span): void {
  if (date < startedOn || (endedOn !== null && date > endedOn))
    throw refuse('outside-project', { field, date, startedOn, endedOn: endedOn ?? '…' });
}
