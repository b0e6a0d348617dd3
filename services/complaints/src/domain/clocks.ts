import type { LegalDate } from '@heng/kit/domain';
import { addDays, addWorkingDays, officialCalendar } from '@heng/legal-time';

export const clockNames = ['acceptance', 'answer', 'ruling'] as const;
export type ClockName = (typeof clockNames)[number];

/** How long each party has (R6); `version` grows with every change, a clock that runs keeps the rules it began under. */
export const clockRules = {
  version: '2026.1',
  acceptance: { workingDays: 7 },
  answer: { days: 15 },
  ruling: { workingDays: 30 },
} as const;

/** A clock: running → stopped by the action it waits for, in time or, once missed, late. */
export type ClockState = Readonly<{ due: LegalDate; rules: string; stoppedOn: string | null; missed: boolean }>;
/** The clocks that have begun. */
export type Clocks = Readonly<Partial<Record<ClockName, ClockState>>>;

/** A clock that begins on a day, which itself does not count. */
export function startClock(name: ClockName, from: string): ClockState {
  const rule = clockRules[name];
  const due =
    'days' in rule
      ? addDays(officialCalendar, from, rule.days)
      : addWorkingDays(officialCalendar, from, rule.workingDays);
  return { due, rules: clockRules.version, stoppedOn: null, missed: false };
}

export const stopClock = (clocks: Clocks, name: ClockName, on: string): Clocks => {
  const clock = clocks[name];
  return clock ? { ...clocks, [name]: { ...clock, stoppedOn: on } } : clocks;
};

/** The first clock whose last day has ended (at 24:00) without the action it waits for, and of which nobody took note yet. */
export const overdueClock = (clocks: Clocks, today: string): ClockName | undefined =>
  clockNames.find((name) => {
    const clock = clocks[name];
    return clock && isRunning(clock) && clock.due.date < today;
  });

export type Due = Pick<LegalDate, 'date' | 'provisional' | 'steps'>;

/** The last day of the clock that runs now, and how it was found. */
export function currentDue(clocks: Clocks): Due | null {
  const clock = clockNames.flatMap((name) => clocks[name] ?? []).find(isRunning);
  if (!clock) return null;
  const { date, provisional, steps } = clock.due;
  return { date, provisional, steps };
}

const isRunning = ({ stoppedOn, missed }: ClockState): boolean => stoppedOn === null && !missed;
