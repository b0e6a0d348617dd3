import { complaintTerms } from '@heng/contracts';
import {
  type Calendar,
  type DatedClock,
  isOverdue,
  isRunning,
  type Period,
  startClock as start,
  stopClock as stop,
} from '@heng/legal-time';

export const clockNames = ['acceptance', 'answer', 'ruling'] as const;
export type ClockName = (typeof clockNames)[number];

/** The clocks that have begun; each is stopped by the action it waits for, in time or, once missed, late. */
export type Clocks = Readonly<Partial<Record<ClockName, DatedClock>>>;

export const startClock = (name: ClockName, calendar: Calendar, from: string): DatedClock =>
  start(calendar, { from, term: complaintTerms[name], rules: complaintTerms.version });

export const stopClock = (clocks: Clocks, name: ClockName, on: string): Clocks => {
  const clock = clocks[name];
  return clock ? { ...clocks, [name]: stop(clock, on) } : clocks;
};

/** The first clock whose last day has ended without the action it waits for, not yet marked as missed. */
export const overdueClock = (clocks: Clocks, today: string): ClockName | undefined =>
  clockNames.find((name) => clocks[name] && isOverdue(clocks[name], today));

/** The clock that runs now. */
export const runningClock = (clocks: Clocks): ClockName | undefined =>
  clockNames.find((name) => clocks[name] && isRunning(clocks[name]));

export type Due = Pick<Period, 'date' | 'provisional' | 'steps'>;

/** The last day of the running clock, and its computation. */
export function currentDue(clocks: Clocks): Due | null {
  const name = runningClock(clocks);
  if (!name) return null;
  const { date, provisional, steps } = clocks[name]!.due;
  return { date, provisional, steps };
}

export type ClockShown = Pick<DatedClock, 'due' | 'rules' | 'stoppedOn' | 'missed'>;

/** The clocks as both sides see them. */
export const shownClocks = (clocks: Clocks): Record<string, ClockShown> =>
  Object.fromEntries(
    Object.entries(clocks).map(([name, { due, rules, stoppedOn, missed }]) => [
      name,
      { due, rules, stoppedOn, missed },
    ]),
  );
