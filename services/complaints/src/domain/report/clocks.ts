import { reportTerms } from '@heng/contracts';
import type { BusinessDay, DeadlineChange } from '@heng/kit/domain';
import {
  type Calendar,
  type DatedClock,
  isOverdue,
  isRunning,
  type LegalClock,
  type Period,
  startClock as start,
  stopClock,
  suspendClock,
  resumeClock,
} from '@heng/legal-time';

export const reportClockNames = ['acceptance', 'verification'] as const;
export type ReportClock = (typeof reportClockNames)[number];
/** The clocks of a report that have begun; the verification is suspended while the agency is heard. */
export type ReportClocks = Readonly<Partial<Record<ReportClock, LegalClock>>>;

const DEADLINES = { acceptance: 'complaints.report-acceptance', verification: 'complaints.verification' } as const;
export const HEARING_DEADLINE = 'complaints.hearing';
export const reportDeadlines = Object.values(DEADLINES);

const HEARD_MEANWHILE = '听取机构意见';

export const startClock = (name: keyof Omit<typeof reportTerms, 'version'>, calendar: Calendar, from: string) =>
  start(calendar, { from, term: reportTerms[name], rules: reportTerms.version });

export const starts = (name: ReportClock, { due }: DatedClock): DeadlineChange => ({ start: DEADLINES[name], due });
export const stops = (name: ReportClock): DeadlineChange => ({ stop: DEADLINES[name] });

/** Stops a clock by the action that it waits for. */
export const stopped = (clocks: ReportClocks, name: ReportClock, on: string): ReportClocks => ({
  ...clocks,
  ...(clocks[name] ? { [name]: stopClock(clocks[name], on) } : {}),
});

/** Suspends the verification, unless it is missed already. */
export function suspended({ verification, ...clocks }: ReportClocks, on: string): ReportClocks {
  if (!verification) return clocks;
  const paused = isRunning(verification) ? suspendClock(verification, { on, reason: HEARD_MEANWHILE }) : verification;
  return { ...clocks, verification: paused };
}

/** Resumes the verification where it is suspended. */
export function resumed({ verification, ...clocks }: ReportClocks, { calendar, today }: BusinessDay): ReportClocks {
  if (!verification) return clocks;
  return { ...clocks, verification: verification.due ? verification : resumeClock(calendar, verification, today) };
}

/** The clocks that somebody still has to meet. */
export const openClocks = (clocks: ReportClocks): ReportClock[] =>
  reportClockNames.filter((name) => clocks[name]?.stoppedOn === null && !clocks[name].missed);

/** The clocks without the open ones, which are neither met nor missed. */
export const withoutOpen = (clocks: ReportClocks): ReportClocks =>
  Object.fromEntries(Object.entries(clocks).filter(([name]) => !openClocks(clocks).includes(name as ReportClock)));

export const runningClock = (clocks: ReportClocks): ReportClock | undefined =>
  reportClockNames.find((name) => clocks[name] && isRunning(clocks[name]));
export const overdueClock = (clocks: ReportClocks, today: string): ReportClock | undefined =>
  reportClockNames.find((name) => clocks[name] && isOverdue(clocks[name], today));

/** The last day of the running clock, with its computation. */
export function reportDue(clocks: ReportClocks): Pick<Period, 'date' | 'provisional' | 'steps'> | null {
  const name = runningClock(clocks);
  return name ? clocks[name]!.due : null;
}
