import type { Fact } from '@heng/contracts';
import type { Calendar } from '@heng/legal-time';

/** The business date in Asia/Shanghai, `YYYY-MM-DD`, and the working-day calendar in force. */
export type BusinessDay = Readonly<{ today: string; calendar: Calendar }>;

/** A date computed by a rule: the calendar version, whether it is provisional, and the steps in Chinese and English. */
export type LegalDate = Readonly<{
  date: string;
  calendarVersion: string;
  provisional: boolean;
  steps: readonly Readonly<{ zh: string; en: string }>[];
}>;

/** A date that no calendar gives or moves, such as one that staff chose. */
export const plainDate = (date: string, ...steps: LegalDate['steps']): LegalDate => ({
  date,
  calendarVersion: 'none',
  provisional: false,
  steps,
});

/** A clock that starts (or restarts) or stops for the changing aggregate; it ends at 24:00 of its date. */
export type DeadlineChange = Readonly<{ start: string; due: LegalDate } | { stop: string }>;

/**
 * The outcome of a decision: the next state, the events, and the clocks that start or stop.
 * The store counts versions: a decision does not touch `version`.
 */
export type Decision<S> = Readonly<{
  state: S;
  events: readonly Fact[];
  deadlines?: readonly DeadlineChange[];
}>;

/** No change: the request asks for the present state. */
export const unchanged = <S>(state: S): Decision<S> => ({ state, events: [] });
