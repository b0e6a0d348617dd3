import { complaintTerms } from '@heng/contracts';
import type { BusinessDay } from '@heng/kit/domain';
import {
  type Calendar,
  type DatedClock,
  faultOf,
  isOverdue,
  isRunning,
  type LegalClock,
  type Period,
  resumeClock as resume,
  startClock as start,
  stopClock as stop,
  suspendClock as suspend,
} from '@heng/legal-time';

export const clockNames = ['acceptance', 'answer', 'ruling'] as const;
export type ClockName = (typeof clockNames)[number];

/** The clocks that have begun; each is stopped by the action it waits for, in time or, once missed, late. */
export type Clocks = Readonly<Partial<Record<ClockName, LegalClock>>>;

export const startClock = (name: ClockName, calendar: Calendar, from: string): DatedClock =>
  start(calendar, { from, term: complaintTerms[name], rules: complaintTerms.version });

export const stopClock = (clocks: Clocks, name: ClockName, on: string): Clocks => {
  const clock = clocks[name];
  return clock ? { ...clocks, [name]: stop(clock, on) } : clocks;
};

/** Suspends a clock while it runs: one that was missed stays so. */
export function suspendClock(clocks: Clocks, name: ClockName, by: Readonly<{ on: string; reason: string }>): Clocks {
  const clock = clocks[name];
  return clock && !faultOf('suspend', clock, by.on) ? { ...clocks, [name]: suspend(clock, by) } : clocks;
}

/** The clock as it runs again; undefined when it was not suspended. */
export function resumedClock(
  clocks: Clocks,
  name: ClockName,
  { calendar, today }: BusinessDay,
): DatedClock | undefined {
  const clock = clocks[name];
  return clock && !faultOf('resume', clock, today) ? resume(calendar, clock, today) : undefined;
}

/** The clocks that nobody has met or missed, running or suspended. */
export const openClocks = (clocks: Clocks): ClockName[] =>
  clockNames.filter((name) => clocks[name]?.stoppedOn === null && !clocks[name].missed);

/** The clocks without those that nobody has to meet any more: these are neither met nor missed. */
export const withoutOpen = (clocks: Clocks): Clocks =>
  Object.fromEntries(Object.entries(clocks).filter(([name]) => !openClocks(clocks).includes(name as ClockName)));

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
  const { date, provisional, steps } = clocks[name]!.due!;
  return { date, provisional, steps };
}

export type ClockShown = Pick<LegalClock, 'due' | 'rules' | 'extension' | 'suspensions' | 'stoppedOn' | 'missed'>;

/** The clocks of a case as its readers see them. */
export const shownClocks = (clocks: Readonly<Partial<Record<string, LegalClock>>>): Record<string, ClockShown> =>
  Object.fromEntries(
    Object.entries(clocks).flatMap(([name, clock]) => {
      if (!clock) return [];
      const { due, rules, extension, suspensions, stoppedOn, missed } = clock;
      return [[name, { due, rules, extension, suspensions, stoppedOn, missed }]];
    }),
  );
