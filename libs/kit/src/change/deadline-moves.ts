import type { DeadlineChange } from '../domain.js';
import type { Statement } from './statement.js';

export type SubjectChange = Readonly<{ subject: string; change: DeadlineChange }>;

const STOP = `
  update deadline set done_at = now() from jsonb_to_recordset($1::jsonb) as s(subject text, what text)
  where deadline.subject = s.subject and deadline.what = s.what and done_at is null`;

const START = `
  insert into deadline (subject, what, due, calendar, provisional, steps)
  select s.subject, s.what, s.due, s.calendar, s.provisional, s.steps
  from jsonb_to_recordset($1::jsonb)
    as s(subject text, what text, due date, calendar text, provisional boolean, steps jsonb)
  on conflict (subject, what) do update set due = excluded.due, calendar = excluded.calendar,
    provisional = excluded.provisional, steps = excluded.steps, version = deadline.version + 1, done_at = null`;

/** The clocks of several aggregates, those that stop in one statement, then those that start in one. */
export function movesOf(changes: readonly SubjectChange[]): Statement[] {
  const stops = changes.flatMap(({ subject, change }) => ('stop' in change ? [{ subject, what: change.stop }] : []));
  const starts = changes.flatMap(({ subject, change }) => ('start' in change ? [startOf(subject, change)] : []));
  return [
    ...(stops.length > 0 ? [{ sql: STOP, values: [JSON.stringify(stops)], fixed: true }] : []),
    ...(starts.length > 0 ? [{ sql: START, values: [JSON.stringify(starts)], fixed: true }] : []),
  ];
}

const startOf = (subject: string, { start: what, due }: Extract<DeadlineChange, { start: string }>) => {
  const { date, calendarVersion: calendar, provisional, steps } = due;
  return { subject, what, due: date, calendar, provisional, steps };
};
